package org.junheng.report.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;

/** What goes into one cell. @param number where it is one to compute with; then the text is empty */
record Value(String text, @Nullable BigDecimal number, Look look) {

    static final Value EMPTY = new Value("", null, Look.TEXT);

    /** What no figure tells, for a person to fill in. */
    static final Value TO_FILL = new Value("待填", null, Look.TO_FILL);

    static Value text(@Nullable String text) {
        return new Value(text == null ? "" : text, null, Look.TEXT);
    }

    static Value centre(@Nullable String text) {
        return new Value(text == null ? "" : text, null, Look.CENTRE);
    }

    static Value of(String text, Look look) {
        return new Value(text, null, look);
    }

    static Value typed(String text) {
        return new Value(text, null, Look.TYPED);
    }

    static Value typedCentre(String text) {
        return new Value(text, null, Look.TYPED_CENTRE);
    }

    /** A line's number. */
    static Value index(long number) {
        return new Value("", BigDecimal.valueOf(number), Look.INDEX);
    }

    static Value whole(long number) {
        return new Value("", BigDecimal.valueOf(number), Look.WHOLE);
    }

    /** A number rounded half up as the form prints it, 0 to 3 decimals; 待填 where there is none. */
    static Value rounded(@Nullable String plain, int decimals) {
        if (plain == null || !plain.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return plain == null || plain.isBlank() ? TO_FILL : centre(plain);
        }
        Look look = switch (decimals) {
            case 0 -> Look.WHOLE;
            case 1 -> Look.ONE_DECIMAL;
            case 2 -> Look.TWO_DECIMALS;
            case 3 -> Look.THREE_DECIMALS;
            default -> throw new IllegalArgumentException(Integer.toString(decimals));
        };
        return new Value("", Ratio.of(plain).decimal(decimals, RoundingMode.HALF_UP), look);
    }

    /** How many columns its text asks for is told by what is shown. */
    String shown() {
        return number == null ? text : number.toPlainString();
    }
}
