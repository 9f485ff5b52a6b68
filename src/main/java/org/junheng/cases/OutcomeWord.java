package org.junheng.cases;

import java.util.List;
import java.util.Optional;
import org.junheng.check.Status;

/** The words by which examples name outcomes. */
final class OutcomeWord {

    /** As they are offered to whoever wrote another. */
    private static final List<Status> ALL =
            List.of(Status.MET, Status.NOT_MET, Status.TOLERATED, Status.CANNOT_TELL, Status.NOT_APPLICABLE);

    private OutcomeWord() {}

    static List<String> words() {
        return ALL.stream().map(Status::word).toList();
    }

    static Optional<Status> status(String word) {
        return ALL.stream().filter(status -> status.word().equals(word)).findFirst();
    }
}
