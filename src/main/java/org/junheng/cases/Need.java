package org.junheng.cases;

import java.util.function.Predicate;

/**
 * Something that a rule's examples must show.
 *
 * @param label which one of its kind, as the limit's number; empty where there is one
 * @param shownBy whether an example that passed shows it
 */
record Need(Kind kind, String label, Predicate<Judged> shownBy) {

    /** The columns of the table of coverage. */
    enum Kind {
        MET("达标"),
        NOT_MET("未达标"),
        ON("限值上"),
        BESIDE("限值旁"),
        UNKNOWN("缺数"),
        YEARS("年度");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
