package org.junheng.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects problems so that all of them are told in one pass, sorted by place, and not only the first. */
public final class Problems {

    private final List<Problem> all = new ArrayList<>();

    public void add(String place, String text) {
        all.add(new Problem(place, text));
    }

    public void addAll(Collection<Problem> problems) {
        all.addAll(problems);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Sorted by place, without repetitions. */
    public List<Problem> sorted() {
        return all.stream().distinct().sorted().toList();
    }

    /** @throws ProblemsException if there is at least one */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw new ProblemsException(sorted());
        }
    }
}
