package org.junheng.report.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, each made once; beside every look of text its twin for text that looks like a formula. */
final class Looks {

    private static final String BODY = "宋体";
    private static final String FORMAL = "仿宋";
    private static final String HEADING = "黑体";
    private static final short SIZE = 10;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // the first font is the one that column widths are measured by
        set(workbook.getFontAt(0), BODY, SIZE, false);
        for (Look look : Look.values()) {
            plain.put(look, style(look));
            XSSFCellStyle quote = style(look);
            quote.setQuotePrefixed(true);
            quoted.put(look, quote);
        }
    }

    XSSFCellStyle of(Look look, boolean quote) {
        XSSFCellStyle style = (quote ? quoted : plain).get(look);
        if (style == null) {
            throw new IllegalStateException(look.name());
        }
        return style;
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look != Look.KEY);
        style.setAlignment(alignment(look));
        if (style.getAlignment() != HorizontalAlignment.CENTER && look != Look.KEY) {
            style.setIndention((short) 1);
        }
        style.setFont(font(look));
        if (look != Look.TITLE && look != Look.NOTE && look != Look.HEADING) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        String fill = fill(look);
        if (!fill.isEmpty()) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        style.setDataFormat(workbook.createDataFormat().getFormat(format(look)));
        return style;
    }

    private static HorizontalAlignment alignment(Look look) {
        return switch (look) {
            case NOTE, HEADING, TEXT, TYPED, KEY -> HorizontalAlignment.LEFT;
            case WHOLE, ONE_DECIMAL, TWO_DECIMALS, THREE_DECIMALS -> HorizontalAlignment.RIGHT;
            default -> HorizontalAlignment.CENTER;
        };
    }

    private static String fill(Look look) {
        return switch (look) {
            case HEAD -> "DCE9E9";
            case HEAD_TYPED -> "FFE9B8";
            case TYPED, TYPED_CENTRE, TYPED_LATE -> "FFFBEF";
            case TO_FILL -> "FFF2CC";
            default -> "";
        };
    }

    private static String format(Look look) {
        return switch (look) {
            case INDEX, WHOLE -> "0";
            case ONE_DECIMAL -> "0.0";
            case TWO_DECIMALS -> "0.00";
            case THREE_DECIMALS -> "0.000";
            // text, or a spreadsheet turns what is typed into a date or a number
            case TYPED, TYPED_CENTRE, TYPED_LATE, KEY -> "@";
            default -> "General";
        };
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        switch (look) {
            case TITLE -> set(font, HEADING, (short) 16, true);
            case HEADING -> set(font, HEADING, (short) 11, true);
            case HEAD, HEAD_TYPED -> set(font, HEADING, SIZE, true);
            case TYPED_LATE -> set(font, BODY, SIZE, true);
            case NOTE -> set(font, FORMAL, SIZE, false);
            default -> set(font, BODY, SIZE, false);
        }
        String colour = switch (look) {
            case GOOD -> "1E6B34";
            case BAD, TYPED_LATE -> "B3261E";
            case WARN -> "8A5A00";
            case TO_FILL -> "7A5C00";
            case GREY, KEY -> "666666";
            default -> "";
        };
        if (!colour.isEmpty()) {
            font.setColor(colour(colour));
        }
        return font;
    }

    private static void set(XSSFFont font, String name, short size, boolean bold) {
        font.setFontName(name);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        font.setCharSet(org.apache.poi.common.usermodel.fonts.FontCharset.GB2312);
    }

    private static XSSFColor colour(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }
}
