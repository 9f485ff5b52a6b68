package org.junheng.rectify.ledger;

import java.util.Set;

/** Who speaks in a ledger without being a person: no account may bear these names. */
public final class Voices {

    /** A re-check by another year's figures. */
    public static final String RECHECK = "复查";

    /** The passing of a day. */
    public static final String CALENDAR = "台账";

    /** Whoever filled in the printed ledger's workbook. */
    public static final String WORKBOOK = "台账填报";

    public static final Set<String> ALL = Set.of(RECHECK, CALENDAR, WORKBOOK);

    private Voices() {}
}
