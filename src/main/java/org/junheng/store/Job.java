package org.junheng.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done in the background.
 *
 * @param title for people
 * @param code of the county it is about; null while unknown
 * @param payload what it needs to begin
 * @param phase what is being done now, in words; of one that has ended, how
 * @param done of {@code total} steps of the whole; total is 0 before it begins
 * @param attempt how often it was begun
 * @param owner the instance that does it
 * @param cancel whether somebody asked for its end
 * @param outcome what came of it: what it made, or {@code problems}
 */
public record Job(
        String id,
        long n,
        Kind kind,
        State state,
        String title,
        @Nullable String code,
        String account,
        Map<String, Object> payload,
        String phase,
        long done,
        long total,
        int attempt,
        @Nullable String owner,
        boolean cancel,
        Map<String, Object> outcome,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Each kind has a lane of its own. */
    public enum Kind {
        IMPORT,
        CHECK,
        PAPERS
    }

    /** Where it stands. */
    public enum State {
        QUEUED("排队中"),
        RUNNING("进行中"),
        DONE("已完成"),
        FAILED("失败"),
        CANCELLED("已取消");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public boolean isEnd() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    /** Of the whole, 0 to 100; 100 only when done. */
    public int percent() {
        if (state == State.DONE) {
            return 100;
        }
        return total <= 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }

    /** Why it failed; empty otherwise. */
    public List<Map<String, Object>> problems() {
        return outcome.containsKey("problems") ? Trees.children(outcome, "problems") : List.of();
    }
}
