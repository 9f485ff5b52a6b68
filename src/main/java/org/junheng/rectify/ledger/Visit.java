package org.junheng.rectify.ledger;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;

/**
 * A line of the log of a paired department at its school (帮扶日志).
 *
 * @param school its code
 * @param donation what was given that day, in 万元; null if nothing was
 */
public record Visit(
        LocalDate on,
        String department,
        String school,
        Kind kind,
        @Nullable Ratio donation,
        String note) {

    /** What was done. */
    public enum Kind {
        CALL("走访调研", true),
        HEARING("听取汇报", true),
        LESSON("听课评课", true),
        TEACHING("送教", true),
        DONATION("捐赠", false),
        OTHER("其他", false);

        private final String word;
        private final boolean isVisit;

        Kind(String word, boolean isVisit) {
            this.word = word;
            this.isVisit = isVisit;
        }

        public String word() {
            return word;
        }

        /** Whether someone was at the school, as the monthly visit asks. */
        public boolean isVisit() {
            return isVisit;
        }

        /**
         * The kind that a word means: its own (听取汇报) or its name (HEARING).
         *
         * @throws org.junheng.shared.ProblemsException naming all of them
         */
        public static Kind read(String place, String word) {
            return Stream.of(values())
                    .filter(kind -> kind.name().equals(word) || kind.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> UnknownWord.among(
                            place, word, "帮扶形式", Stream.of(values()).map(kind -> kind.word + "(" + kind.name() + ")")));
        }
    }
}
