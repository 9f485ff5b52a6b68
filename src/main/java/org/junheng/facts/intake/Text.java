package org.junheng.facts.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The writing habits that do not change what a cell says: full-width signs, kinds of spaces, invisible marks. */
final class Text {

    /** What a problem quotes of a value at most. */
    private static final int QUOTED = 40;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Text() {}

    /**
     * Full-width signs, odd spaces and minus signs as ASCII; invisible marks gone; trimmed. Not more: compatibility
     * folding would turn the footnote in "845①" into a digit.
     */
    static String width(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isInvisible(c)) {
                plain.append(ascii(c));
            }
        }
        return plain.toString().strip();
    }

    /** For names and choices: {@link #width} and the compatibility forms that copying from a PDF leaves behind. */
    static String name(String text) {
        String width = width(text);
        String folded = isPlain(width) ? width : Normalizer.normalize(width, Normalizer.Form.NFKC);
        return SPACES.matcher(folded).replaceAll("");
    }

    /** For free text: control characters and runs of spaces as one space, full-width letters and digits as ASCII. */
    static String free(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            char folded = ascii(c);
            boolean space = folded == ' ' || Character.isISOControl(folded) || Character.isWhitespace(folded);
            if (!space) {
                plain.append(gap && plain.length() > 0 ? " " : "").append(isAsciiWord(folded) ? folded : c);
            }
            gap = space;
        }
        return plain.toString();
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isInvisible(c) && !Character.isWhitespace(ascii(c))) {
                return false;
            }
        }
        return true;
    }

    /** The value in ASCII quotes, on one line, cut if it is long. */
    static String quote(String value) {
        String line = value.replaceAll("\\p{Cntrl}+", " ").strip();
        return '"' + (line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…") + '"';
    }

    /** Nothing but ASCII and the common Chinese characters: most cells, which no folding changes. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && !(c >= '\u4E00' && c <= '\u9FFF')) {
                return false;
            }
        }
        return true;
    }

    private static char ascii(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u2212', '\uFE63', '\u2010', '\u2011' -> '-';
            case '\uFE6A' -> '%';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    private static boolean isInvisible(char c) {
        return c == '\uFEFF' || c == '\u2060' || (c >= '\u200B' && c <= '\u200F') || (c >= '\u202A' && c <= '\u202E');
    }

    private static boolean isAsciiWord(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
