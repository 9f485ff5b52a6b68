package org.junheng.report.workbook;

/** What people typed into one line of 整改台账. */
record Typed(
        String place,
        String source,
        String owner,
        String due,
        String progress,
        String finished,
        String evidence,
        String acceptor,
        String closed) {

    static final Typed NOTHING = new Typed("", "", "", "", "", "", "", "", "");

    Typed withFinished(String text) {
        return new Typed(place, source, owner, due, progress, text, evidence, acceptor, closed);
    }

    Typed withDue(String text) {
        return new Typed(place, source, owner, text, progress, finished, evidence, acceptor, closed);
    }
}
