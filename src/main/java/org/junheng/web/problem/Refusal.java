package org.junheng.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Problem;
import org.springframework.http.HttpStatus;

/**
 * Why a request is not answered as asked, for users.
 *
 * @param problems at least one; a single one without a place says the same as the detail
 * @param headers that go along, as Retry-After
 * @param number of an error within, to be found in the log; null if the caller can do something about it
 */
public record Refusal(
        HttpStatus status,
        String detail,
        List<Problem> problems,
        Map<String, String> headers,
        @Nullable String number) {

    public Refusal {
        problems = problems.isEmpty() ? List.of(new Problem("", detail)) : List.copyOf(problems);
        headers = Map.copyOf(headers);
    }

    public static Refusal of(HttpStatus status, String detail) {
        return new Refusal(status, detail, List.of(), Map.of(), null);
    }

    static Refusal of(HttpStatus status, Problem problem) {
        return new Refusal(status, problem.text(), List.of(problem), Map.of(), null);
    }

    /** With what is usually said of the status. */
    public static Refusal of(HttpStatus status) {
        return of(status, Words.detail(status));
    }

    Refusal with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Refusal(status, detail, problems, more, number);
    }

    public String title() {
        return Words.title(status);
    }

    /** Members of the problem document. */
    Map<String, Object> document(String path) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "about:blank");
        document.put("title", title());
        document.put("status", status.value());
        document.put("detail", detail);
        document.put("instance", path);
        document.put("problems", problems);
        if (number != null) {
            document.put("number", number);
        }
        return document;
    }
}
