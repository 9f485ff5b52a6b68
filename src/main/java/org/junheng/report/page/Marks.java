package org.junheng.report.page;

import java.util.Map;
import org.junheng.report.Json;
import org.junheng.report.Sentences;

/** An outcome, a verdict or a finding's kind as a class of the style, a sign and a word: never by colour alone. */
final class Marks {

    /** Of a coefficient without a limit of its own. */
    static final Map<String, Object> COUNTED_ONLY = Json.object("css", "i", "sign", "", "word", "只计入综合");

    private Marks() {}

    static Map<String, Object> of(Enum<?> value) {
        return Json.object("css", css(value), "sign", sign(value), "word", word(value));
    }

    static String sign(Enum<?> value) {
        return Sentences.kind(value.name()).substring(0, 1);
    }

    static String word(Enum<?> value) {
        return Sentences.kind(value.name()).substring(2);
    }

    /** One letter: a table of a large county has tens of thousands of cells. */
    static String css(Enum<?> value) {
        return switch (value.name()) {
            case "MET" -> "m";
            case "TOLERATED" -> "t";
            case "NOT_MET" -> "n";
            case "DUE" -> "d";
            case "ADVICE" -> "a";
            case "NOT_APPLICABLE" -> "x";
            default -> "u";
        };
    }
}
