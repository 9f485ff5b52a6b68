package org.junheng.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Rules or data cannot be read; carries every problem that was found, sorted. */
public class ProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public ProblemsException(String place, String text) {
        this(List.of(new Problem(place, text)));
    }

    public final List<Problem> problems() {
        return problems;
    }
}
