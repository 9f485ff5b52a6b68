package org.junheng.report.letter;

import java.util.List;

/** The papers that a table cites: where all rows cite one, it is named once and the rows say the clause only. */
record Basis(List<String> papers) {

    Basis {
        papers = papers.stream().distinct().toList();
    }

    boolean isOne() {
        return papers.size() == 1;
    }

    /** A sentence before the table; empty where the rows say it themselves. */
    String said() {
        return isOne() ? "表中依据均为" + papers.get(0) + "的条款。" : "";
    }

    String cell(String paper, String clause) {
        return isOne() ? clause : paper + " " + clause;
    }

    /** The column's width. */
    int width(int ofClause, int ofBoth) {
        return isOne() ? ofClause : ofBoth;
    }
}
