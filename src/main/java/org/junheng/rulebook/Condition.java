package org.junheng.rulebook;

/**
 * What a condition of a rule asks of its subject, as its sentence puts it to the program.
 *
 * @param operator a comparison (>=, <=, >, <, =) or one of the words below
 * @param value a number, a list parted by 、, or empty
 */
public record Condition(String item, String operator, String value) {

    public static final String AMONG = "为";
    public static final String NOT_AMONG = "不为";
    /** As {@link #AMONG}, but an empty cell is a no. */
    public static final String CLAIMED = "填报为";

    public static final String THIS_YEAR = "为本年度";
    /** The item that names a person: no rule may be about one. */
    static final String PERSON = "人员编号";

    /** Completed years of age up to the date of the data; the value may tell men and women apart. */
    public static final String AGE_AT_MOST = "不超过岁";
    /** Whole years gone by from a month to the date of the data. */
    public static final String FULL_YEARS = "满";

    public static final String UNDER_YEARS = "未满";
    public static final String AT_MOST_YEARS = "不超过";

    /** What a condition line says. */
    public static Condition of(RuleDefinition.Line line) {
        String item = line.word("项目");
        return switch (line.meaning()) {
            case IS -> new Condition(item, AMONG, line.word("清单"));
            case IS_NOT -> new Condition(item, NOT_AMONG, line.word("清单"));
            case CLAIMED -> new Condition(item, CLAIMED, line.word("清单"));
            case THIS_YEAR -> new Condition(item, THIS_YEAR, "");
            case AGE_AT_MOST -> new Condition("出生年月", AGE_AT_MOST, line.word("限值"));
            case FULL_YEARS -> new Condition(item, FULL_YEARS, line.word("整数"));
            case UNDER_YEARS -> new Condition(item, UNDER_YEARS, line.word("整数"));
            case AT_MOST_YEARS -> new Condition(item, AT_MOST_YEARS, line.word("整数"));
            case AT_LEAST, AT_MOST, ABOVE, BELOW, EQUALS -> new Condition(item, line.operator(), line.word("数"));
            default -> throw new IllegalArgumentException("no condition: " + line.text());
        };
    }

    /** Whether a text is an age in whole years, plain or by sex. */
    static boolean isAge(String text) {
        return text.matches("[1-9][0-9]{0,2}|男[1-9][0-9]{0,2}、女[1-9][0-9]{0,2}");
    }

    /** Whether it is about a word, not a number. */
    public boolean isChoice() {
        return operator.equals(AMONG) || operator.equals(NOT_AMONG) || operator.equals(CLAIMED);
    }

    /** Whether it counts time from a month. */
    public boolean isOfMonths() {
        return operator.equals(AGE_AT_MOST)
                || operator.equals(FULL_YEARS)
                || operator.equals(UNDER_YEARS)
                || operator.equals(AT_MOST_YEARS);
    }
}
