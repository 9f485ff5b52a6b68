package org.junheng.report.workbook;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.shared.Plain;

/** The one gate for text on its way into a cell: nothing that comes through it can act. */
final class Inert {

    /** What a cell of a workbook holds at most. */
    static final int LONGEST = 32_767;

    private static final String CUT = "……(后略)";
    private static final String STARTS = "=+-@\t＝＋－＠";

    /** How the file format spells a character by its number; as plain text it must be spelt itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Inert() {}

    /** Without control characters; line ends stay, at most as many characters as a cell takes. */
    static String text(String raw) {
        String plain =
                Arrays.stream(raw.split("\r\n|\r|\n", -1)).map(Plain::text).collect(Collectors.joining("\n"));
        return cut(ESCAPE.matcher(cut(plain)).replaceAll("_x005F_"));
    }

    /** The text as it was before {@link #text} spelt its escapes. */
    static String original(String cell) {
        return cell.replace("_x005F_", "_");
    }

    /** Whether a spreadsheet would take the text for a formula once somebody edits the cell. */
    static boolean needsQuote(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
