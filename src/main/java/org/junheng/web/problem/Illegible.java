package org.junheng.web.problem;

import org.junheng.shared.Problem;
import org.springframework.http.HttpStatus;

/** What was sent is not even text that could be right or wrong. The problem is for users. */
public final class Illegible extends RuntimeException {

    private final HttpStatus status;
    private final transient Problem problem;

    Illegible(HttpStatus status, Problem problem) {
        super(problem.text());
        this.status = status;
        this.problem = problem;
    }

    Illegible(String place, String text) {
        this(HttpStatus.BAD_REQUEST, new Problem(place, text));
    }

    Refusal refusal() {
        return Refusal.of(status, problem);
    }
}
