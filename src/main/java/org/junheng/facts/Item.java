package org.junheng.facts;

import java.util.List;

/**
 * A data item (数据项) that a bureau may report.
 *
 * @param sheet Chinese sheet name
 * @param unit as 平方米; empty where it has none
 * @param choices the allowed values of a choice; empty for other types
 * @param note for the people who fill it in
 */
public record Item(
        String sheet, String name, String unit, Type type, Need need, List<String> choices, String note, Merge merge) {

    /** How a value is written. */
    public enum Type {
        TEXT,
        CHOICE,
        INTEGER,
        DECIMAL,
        YES_NO,
        MONTH
    }

    /** Whether a row may leave it empty; CONDITIONAL is settled by 办学类型 and pupils (contract, section 5). */
    public enum Need {
        REQUIRED,
        CONDITIONAL,
        OPTIONAL
    }

    /** How a campus's figure is added to its main school's. */
    public enum Merge {
        SUM,
        MAX,
        MAIN
    }

    public boolean isNumber() {
        return type == Type.INTEGER || type == Type.DECIMAL;
    }

    public boolean isPercent() {
        return unit.equals("%");
    }
}
