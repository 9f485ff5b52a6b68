package org.junheng.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One entry of language.dsl: a sentence with typed words, what it means, and the DRL that Drools puts in its place. */
final class Sentence {

    private static final Pattern WORD = Pattern.compile("\\{([^{}]+)}");

    private final Meaning meaning;
    private final String template;
    private final String replacement;
    private final List<String> words = new ArrayList<>();
    private final Pattern strict;
    private final Pattern loose;
    private final Pattern spaced;

    Sentence(Meaning meaning, String template, String replacement) {
        this.meaning = meaning;
        this.template = template;
        this.replacement = replacement;
        StringBuilder strictly = new StringBuilder();
        StringBuilder loosely = new StringBuilder();
        StringBuilder anySpaces = new StringBuilder();
        Matcher matcher = WORD.matcher(template);
        int from = 0;
        while (matcher.find()) {
            String literal = Pattern.quote(template.substring(from, matcher.start()));
            words.add(matcher.group(1));
            strictly.append(literal)
                    .append('(')
                    .append(Word.named(matcher.group(1)).pattern())
                    .append(')');
            loosely.append(literal).append("(\\S.*?)");
            // reluctant, so that in 4.5平方米 the unit begins where the number ends
            anySpaces
                    .append(spacesOptional(template.substring(from, matcher.start())))
                    .append('(')
                    .append(Word.named(matcher.group(1)).reluctant())
                    .append(')');
            from = matcher.end();
        }
        String tail = Pattern.quote(template.substring(from));
        strict = Pattern.compile(strictly.append(tail).toString());
        loose = Pattern.compile(loosely.append(tail).toString());
        spaced = Pattern.compile(
                anySpaces.append(spacesOptional(template.substring(from))).toString());
    }

    private static String spacesOptional(String literal) {
        StringBuilder pattern = new StringBuilder(" *");
        for (String part : literal.split(" ")) {
            if (!part.isEmpty()) {
                pattern.append(Pattern.quote(part)).append(" *");
            }
        }
        return pattern.toString();
    }

    Meaning meaning() {
        return meaning;
    }

    String template() {
        return template;
    }

    /** The line matched from end to end with every word of its type; empty if it is another sentence. */
    Optional<Said> match(String line) {
        return match(strict, line);
    }

    /** As {@link #match} but whatever the words are: tells a wrong word from a wrong sentence. */
    Optional<Said> matchLoosely(String line) {
        return match(loose, line);
    }

    /** A line that is this sentence but for spaces, written as it should be. */
    Optional<String> respaced(String line) {
        return match(spaced, line)
                .map(said -> WORD.matcher(template)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(said.words().getOrDefault(found.group(1), ""))));
    }

    private Optional<Said> match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            said.put(words.get(i), matcher.group(i + 1));
        }
        return Optional.of(new Said(meaning, said, operator(), render(said)));
    }

    private String render(Map<String, String> said) {
        Matcher matcher = WORD.matcher(replacement);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(said.getOrDefault(found.group(1), "")));
    }

    /** The comparison that the replacement carries, or an empty text. */
    private String operator() {
        Matcher matcher = Pattern.compile("\"(>=|<=|>|<|=)\"").matcher(replacement);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The fixed parts between the words, for near matches. */
    List<String> literals() {
        List<String> literals = new ArrayList<>();
        for (String part : WORD.matcher(template).replaceAll("\u0000").split("\u0000", -1)) {
            for (String token : part.split("[ ,]")) {
                if (!token.isBlank()) {
                    literals.add(token);
                }
            }
        }
        return literals;
    }

    /**
     * A sentence as one line said it.
     *
     * @param words by name, as 指标, 限值
     * @param operator >=, <=, >, <, = or empty
     * @param drl what Drools must make of the line, to the letter
     */
    record Said(Meaning meaning, Map<String, String> words, String operator, String drl) {}
}
