package org.junheng.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects problems so that all of them are told in one pass, sorted by place, and not only the first. Of more than
 * {@link #MOST} the rest is counted: nobody reads a million, and a memory that is full tells none.
 */
public final class Problems {

    /** As many as are kept. */
    public static final int MOST = 10_000;

    private final Set<Problem> kept = new LinkedHashSet<>();
    private final String rest;
    private long more;

    public Problems() {
        this("个问题没有列出。请先改正以上 " + MOST + " 个。");
    }

    /** @param rest what is said of those that are not kept, after their number */
    public Problems(String rest) {
        this.rest = rest;
    }

    public void add(String place, String text) {
        add(new Problem(place, text));
    }

    public void addAll(Collection<Problem> problems) {
        problems.forEach(this::add);
    }

    private void add(Problem problem) {
        if (kept.size() < MOST) {
            kept.add(problem);
        } else if (!kept.contains(problem)) {
            more++;
        }
    }

    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Sorted by place, without repetitions; how many more there are stands at the end. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(kept.stream().sorted().toList());
        if (more > 0) {
            sorted.add(new Problem("", "另有约 " + more + " " + rest));
        }
        return sorted;
    }

    /** @throws ProblemsException if there is at least one */
    public void throwIfAny() {
        if (!kept.isEmpty()) {
            throw new ProblemsException(sorted());
        }
    }
}
