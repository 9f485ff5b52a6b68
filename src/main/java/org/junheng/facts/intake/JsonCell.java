package org.junheng.facts.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.Map;

/** A parsed JSON (or YAML) value as a cell. */
final class JsonCell {

    /** Beyond this a number is a slip, and writing it out in full could fill the memory. */
    private static final int DIGITS = 40;

    private JsonCell() {}

    static Cell of(Object value, Spot spot) {
        if (value instanceof Map || value instanceof Collection) {
            return Cell.of(Cell.Kind.NESTED, "…", spot);
        }
        if (value instanceof Boolean truth) {
            return Cell.of(Cell.Kind.YES_NO, truth ? "是" : "否", spot);
        }
        if (value instanceof Date date) {
            String day = Instant.ofEpochMilli(date.getTime())
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString();
            return Cell.of(Cell.Kind.DATE, day, spot);
        }
        return value instanceof Number number ? number(number, spot) : Cell.text(String.valueOf(value), spot);
    }

    private static Cell number(Number number, Spot spot) {
        try {
            BigDecimal decimal = decimal(number);
            boolean huge = Math.abs((long) decimal.precision() - decimal.scale()) > DIGITS || decimal.scale() > DIGITS;
            return huge ? Cell.text(number.toString(), spot) : Cell.of(Cell.Kind.NUMBER, plain(decimal), spot);
        } catch (NumberFormatException e) {
            return Cell.text(number.toString(), spot);
        }
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof BigInteger whole ? new BigDecimal(whole) : new BigDecimal(number.toString());
    }

    static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
