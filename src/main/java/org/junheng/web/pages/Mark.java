package org.junheng.web.pages;

import org.junheng.report.Sentences;

/** An outcome, a verdict or a finding's kind as a class of the style, a sign and a word: never by colour alone. */
public record Mark(String css, String sign, String word) {

    public static Mark of(Enum<?> value) {
        String words = Sentences.kind(value.name());
        String css = switch (value.name()) {
            case "MET" -> "m";
            case "TOLERATED" -> "t";
            case "NOT_MET" -> "n";
            case "DUE" -> "d";
            case "ADVICE" -> "a";
            case "NOT_APPLICABLE" -> "x";
            default -> "u";
        };
        return new Mark(css, words.substring(0, 1), words.substring(2));
    }
}
