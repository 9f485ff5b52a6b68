package org.junheng.cli;

/** Exit codes (contract, section 2). */
final class Exit {

    /** Everything applied is met; nothing differs. */
    static final int MET = 0;

    /** Something is not met, undecided, failed or different. */
    static final int NOT_MET = 1;

    /** Rules or data have errors. */
    static final int PROBLEMS = 2;

    /** Wrong usage, unknown standard or finding. */
    static final int USAGE = 64;

    private Exit() {}
}
