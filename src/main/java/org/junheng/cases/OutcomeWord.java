package org.junheng.cases;

import java.util.List;
import java.util.Optional;
import org.junheng.check.Status;

/** The words by which examples name outcomes. */
enum OutcomeWord {
    MET("达标", Status.MET),
    NOT_MET("未达标", Status.NOT_MET),
    TOLERATED("容许", Status.TOLERATED),
    CANNOT_TELL("待填报", Status.CANNOT_TELL),
    NOT_APPLICABLE("不适用", Status.NOT_APPLICABLE);

    private final String word;
    private final Status status;

    OutcomeWord(String word, Status status) {
        this.word = word;
        this.status = status;
    }

    static List<String> words() {
        return List.of(values()).stream().map(w -> w.word).toList();
    }

    static Optional<Status> status(String word) {
        return List.of(values()).stream()
                .filter(w -> w.word.equals(word))
                .map(w -> w.status)
                .findFirst();
    }

    static String of(Status status) {
        return List.of(values()).stream()
                .filter(w -> w.status == status)
                .map(w -> w.word)
                .findFirst()
                .orElseThrow();
    }
}
