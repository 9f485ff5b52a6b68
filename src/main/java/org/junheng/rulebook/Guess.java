package org.junheng.rulebook;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.shared.Nearest;

/** Explains a line that is no sentence: a wrong word, a full-width sign, a mistyped part, or the nearest sentence. */
final class Guess {

    private final Language language;

    Guess(Language language) {
        this.language = language;
    }

    String explain(String line, boolean consequence) {
        String folded = fold(line);
        if (!folded.equals(line) && language.match(folded, consequence).isPresent()) {
            return "\"" + shortened(line) + "\" 里有全角符号或数字。应写为 \"" + folded + "\"。";
        }
        return mistyped(line, consequence)
                .or(() -> wrongWord(line, consequence))
                .orElseGet(() -> nearestSentence(line, consequence));
    }

    /** All literal parts are right but a word is not of its type. */
    private Optional<String> wrongWord(String line, boolean consequence) {
        for (Sentence sentence : language.sentences(consequence)) {
            Optional<Sentence.Said> said = sentence.matchLoosely(line);
            if (said.isPresent()) {
                for (Map.Entry<String, String> word : said.get().words().entrySet()) {
                    Word type = Word.named(word.getKey());
                    if (!type.fits(word.getValue())) {
                        return Optional.of("\"" + shortened(word.getValue()) + "\" 不是" + type.description() + "。句型是 \""
                                + sentence.template() + "\"。");
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** One token away from a sentence: names the token and what it should be. */
    private Optional<String> mistyped(String line, boolean consequence) {
        for (String token : line.split("[ ,]+")) {
            for (Sentence sentence : language.sentences(consequence)) {
                for (String literal : sentence.literals()) {
                    if (literal.length() > 1 && !literal.equals(token) && Nearest.distance(token, literal) == 1
                            && language.match(line.replace(token, literal), consequence).isPresent()) {
                        return Optional.of("看不懂 \"" + token + "\"。是否想写 \"" + literal + "\"?");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private String nearestSentence(String line, boolean consequence) {
        String best = "";
        int bestDistance = Integer.MAX_VALUE;
        for (Sentence sentence : language.sentences(consequence)) {
            String literals = String.join("", sentence.literals());
            int distance = Nearest.distance(onlyLiterals(line, sentence.literals()), literals) * 100 / Math.max(1, literals.length());
            if (distance < bestDistance) {
                bestDistance = distance;
                best = sentence.template();
            }
        }
        return "看不懂 \"" + shortened(line) + "\"。" + (best.isEmpty() ? "" : "最接近的句型是 \"" + best + "\"。");
    }

    /** What the line shares with a sentence: its tokens that are near one of the literal parts. */
    private static String onlyLiterals(String line, List<String> literals) {
        StringBuilder shared = new StringBuilder();
        for (String token : line.split("[ ,]+")) {
            if (literals.contains(token) || Nearest.to(token, literals).isPresent()) {
                shared.append(token);
            }
        }
        return shared.toString();
    }

    String among(String prefix, String seen, Collection<String> names) {
        return Nearest.to(seen, names)
                .map(near -> "是否想写 \"" + prefix + near + "\"?")
                .orElse("可用的有:" + prefix + String.join("、" + prefix, names) + "。");
    }

    /** A hint where the line has full-width signs that belong in ASCII; empty if it has none. */
    String fullWidth(String line) {
        String folded = fold(line);
        return folded.equals(line) ? "" : "这一行有全角符号,应写为 \"" + folded + "\"。";
    }

    private static String fold(String line) {
        StringBuilder folded = new StringBuilder();
        for (char c : line.toCharArray()) {
            folded.append(switch (c) {
                case '“', '”' -> "\"";
                case '　' -> " ";
                case '（', '）', '、' -> String.valueOf(c);
                default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            });
        }
        return folded.toString();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
