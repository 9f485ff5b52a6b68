package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Row;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Plain;

/**
 * Sentences as a Chinese paper sets them: full-width punctuation, and no space between a number and its unit. Names and other
 * texts of the data stay as they were reported.
 */
final class Typeset {

    /** What the rules below would change. */
    private static final Pattern CHANGEABLE = Pattern.compile("[,:;() ]");

    private static final Pattern BRACKETS = Pattern.compile("(\\p{IsHan}|\u3015)?\\(([^()]*)\\)");
    private static final Pattern UNSPACED =
            Pattern.compile("(?<=[0-9A-Za-z%]) (?=\\p{IsHan})|(?<=\\p{IsHan}) (?=[0-9A-Za-z])|(?<=[0-9]) (?=%)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern FORMULA = Pattern.compile("[+−×÷]");

    private final @Nullable Pattern kept;

    private Typeset(Set<String> kept) {
        this.kept = kept.isEmpty()
                ? null
                : Pattern.compile(kept.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")));
    }

    /** @param kept texts that stay as they are wherever they occur */
    static Typeset keeping(Set<String> kept) {
        return new Typeset(kept.stream()
                .map(Plain::text)
                .filter(text -> CHANGEABLE.matcher(text).find())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Keeps every free text of a county's data. */
    static Typeset of(CountyFacts facts, Rulebook rulebook) {
        Set<String> texts = new TreeSet<>();
        List<Row> rows = new ArrayList<>(List.of(facts.county()));
        facts.sheets().values().forEach(rows::addAll);
        for (Row row : rows) {
            row.figures().forEach((name, figure) -> {
                Item item = rulebook.items().find(row.sheet(), name);
                if (item != null && item.type() == Item.Type.TEXT) {
                    texts.add(figure.text());
                }
            });
        }
        return keeping(texts);
    }

    String text(String raw) {
        String plain = Plain.text(raw);
        if (kept == null) {
            return sentence(plain);
        }
        StringBuilder out = new StringBuilder();
        Matcher names = kept.matcher(plain);
        int from = 0;
        while (names.find()) {
            out.append(sentence(plain.substring(from, names.start()))).append(names.group());
            from = names.end();
        }
        return out.append(sentence(plain.substring(from))).toString();
    }

    private static String sentence(String plain) {
        String text = plain.replace(" 的 ", "的");
        for (String before = ""; !before.equals(text); ) {
            before = text;
            text = BRACKETS.matcher(text).replaceAll(Typeset::brackets);
        }
        return UNSPACED.matcher(points(text)).replaceAll("");
    }

    /** Brackets around words or after one, not those of a formula. */
    private static String brackets(MatchResult found) {
        String before = Objects.requireNonNullElse(found.group(1), "");
        String inner = found.group(2);
        boolean words = (HAN.matcher(inner).find() || !before.isEmpty())
                && !FORMULA.matcher(inner).find();
        return Matcher.quoteReplacement(words ? before + "\uFF08" + inner + "\uFF09" : found.group());
    }

    private static String points(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean among =
                    i > 0 && i + 1 < text.length() && isLatin(text.charAt(i - 1)) && isLatin(text.charAt(i + 1));
            out.append(among ? c : full(c));
        }
        return out.toString();
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x7F;
    }

    private static char full(char c) {
        return switch (c) {
            case ',' -> '\uFF0C';
            case ':' -> '\uFF1A';
            case ';' -> '\uFF1B';
            default -> c;
        };
    }
}
