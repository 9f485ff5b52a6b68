package org.junheng.facts.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a workbook's number formats make of a number: a date, a percentage, a code with leading zeros. */
final class Formats {

    /** What a spreadsheet shows of a number at most. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern DATE = Pattern.compile("[^0#?]*[yYmMdD][^0#?]*");
    private static final Pattern ZEROS = Pattern.compile("0{2,18}");
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private Formats() {}

    /** A numeric cell as its format shows it. */
    static Cell number(BigDecimal value, int formatId, @Nullable String format, boolean from1904, Spot spot) {
        BigDecimal rounded = value.round(SHOWN);
        String plain = JsonCell.plain(rounded);
        String code =
                format == null ? "" : LITERALS.matcher(format.split(";", 2)[0]).replaceAll("");
        if (isDate(formatId, code) && rounded.signum() > 0 && rounded.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
            LocalDate epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
            return Cell.of(Cell.Kind.DATE, epoch.plusDays(rounded.longValue()).toString(), spot);
        }
        String shown = null;
        if (formatId == 9 || formatId == 10 || code.contains("%")) {
            shown = JsonCell.plain(rounded.movePointRight(2)) + "%";
        } else if (ZEROS.matcher(code).matches() && rounded.signum() >= 0 && plain.indexOf('.') < 0) {
            shown = "0".repeat(Math.max(0, code.length() - plain.length())) + plain;
        }
        return new Cell(Cell.Kind.NUMBER, plain, shown, spot);
    }

    /** Built-in date formats, those of Chinese Excel among them, or one that spells year, month or day. */
    private static boolean isDate(int id, String code) {
        boolean builtIn =
                (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        boolean general = code.contains("General") || code.contains("G/通用格式");
        return builtIn || (!general && DATE.matcher(code).matches());
    }
}
