package org.junheng.rectify.ledger;

import org.junheng.shared.ProblemsException;

/** The table of moves does not let a person make this move from the entry's state; nothing added to the request would help. */
public final class ForbiddenMove extends ProblemsException {

    private static final long serialVersionUID = 1L;

    ForbiddenMove(Entry entry, String text) {
        super(Consistency.entryPlace(entry.key()), text);
    }
}
