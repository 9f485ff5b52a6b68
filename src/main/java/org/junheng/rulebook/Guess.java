package org.junheng.rulebook;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.shared.Nearest;

/**
 * Explains a line that is no sentence, by the likeliest slip first: a full-width sign, a space, another word for a
 * comparison, a mistyped part, a word of the wrong kind; else it offers the nearest sentence.
 */
final class Guess {

    /** Words of papers and of everyday speech for the four comparisons and for being. */
    private static final Map<String, Set<String>> SYNONYMS = new LinkedHashMap<>();

    static {
        SYNONYMS.put("不低于", Set.of("不少于", "不小于", "不得低于", "不得少于", "应不低于", "至少", "大于等于", "≥", ">="));
        SYNONYMS.put("不高于", Set.of("不多于", "不大于", "不超过", "不得高于", "不得超过", "应不高于", "至多", "小于等于", "≤", "<="));
        SYNONYMS.put("高于", Set.of("大于", "多于", "超过", ">"));
        SYNONYMS.put("低于", Set.of("小于", "少于", "不足", "<"));
        SYNONYMS.put("为", Set.of("是", "等于", "="));
        SYNONYMS.put("不为", Set.of("不是", "不等于", "≠", "!="));
    }

    private static final Map<String, String> SLIPS =
            Map.of("底", "低", "抵", "低", "氐", "低", "搞", "高", "与", "于", "予", "于", "子", "于");

    private final Language language;

    Guess(Language language) {
        this.language = language;
    }

    String explain(String line, boolean consequence) {
        return written(line, consequence)
                .or(() -> synonym(line, consequence))
                .or(() -> mistyped(line, consequence))
                .or(() -> elsewhere(line, consequence))
                .or(() -> wrongWord(line, consequence))
                .orElseGet(() -> nearestSentence(line, consequence));
    }

    /** A sentence but for full-width signs, spaces, a full stop, a dash or a comment. */
    private Optional<String> written(String line, boolean consequence) {
        String folded = fold(line);
        if (language.match(folded, consequence).isPresent()) {
            return Optional.of(seen(line) + "里的符号或数字写法不对。应写为 \"" + folded + "\"。");
        }
        String bracketed = folded.replace('(', '（').replace(')', '）');
        if (!bracketed.equals(line) && language.match(bracketed, consequence).isPresent()) {
            return Optional.of(seen(line) + "里名称的括号应为全角。应写为 \"" + bracketed + "\"。");
        }
        String ended = folded.replaceFirst("[。.;,、]+$", "");
        if (language.match(ended, consequence).isPresent()) {
            return Optional.of(seen(line) + "句末多了标点。应写为 \"" + ended + "\"。");
        }
        if (!consequence && language.match("- " + folded, false).isPresent()) {
            return Optional.of("条件前面要有 \"- \"。应写为 \"- " + folded + "\"。");
        }
        if (language.match(folded.replaceFirst(" *(#|//).*$", ""), consequence).isPresent()) {
            return Optional.of(seen(line) + "后面不能写注释。请把注释写在单独一行,以 # 开头。");
        }
        return language.sentences(consequence).stream()
                .flatMap(sentence -> sentence.respaced(ended).stream())
                .filter(respaced -> language.match(respaced, consequence).isPresent())
                .findFirst()
                .map(respaced -> seen(line) + "里少了或多了空格。应写为 \"" + respaced + "\"。");
    }

    private Optional<String> synonym(String line, boolean consequence) {
        for (String token : line.split("[ ,]+")) {
            for (Map.Entry<String, Set<String>> word : SYNONYMS.entrySet()) {
                if (word.getValue().contains(token)
                        && language.match(replaced(line, token, word.getKey()), consequence)
                                .isPresent()) {
                    return Optional.of("句型里没有 \"" + token + "\"。应写 \"" + word.getKey() + "\"。");
                }
            }
        }
        return Optional.empty();
    }

    /** One token away from a sentence: names the token and what it should be, or all that it could be. */
    private Optional<String> mistyped(String line, boolean consequence) {
        for (String token : line.split("[ ,]+")) {
            Set<String> meant = new LinkedHashSet<>();
            for (Sentence sentence : language.sentences(consequence)) {
                for (String literal : sentence.literals()) {
                    if (literal.length() > 1
                            && isOneSlip(token, literal)
                            && language.match(replaced(line, token, literal), consequence)
                                    .isPresent()) {
                        meant.add(literal);
                    }
                }
            }
            if (!meant.isEmpty()) {
                return Optional.of(
                        "看不懂 \"" + token + "\"。是否想写 \"" + String.join("\" 或 \"", likeliest(token, meant)) + "\"?");
            }
        }
        return Optional.empty();
    }

    /** 不底于 is as far from 不高于 as from 不低于; a character often written for another decides. */
    private static Set<String> likeliest(String token, Set<String> meant) {
        String usual = token;
        for (Map.Entry<String, String> slip : SLIPS.entrySet()) {
            usual = usual.replace(slip.getKey(), slip.getValue());
        }
        return meant.contains(usual) ? Set.of(usual) : meant;
    }

    private static boolean isOneSlip(String token, String literal) {
        return Math.abs(token.length() - literal.length()) <= 1 && Nearest.distance(token, literal) == 1;
    }

    private static String replaced(String line, String token, String by) {
        int at = line.indexOf(token);
        return line.substring(0, at) + by + line.substring(at + token.length());
    }

    /** A good sentence in the wrong half of a rule. */
    private Optional<String> elsewhere(String line, boolean consequence) {
        return language.match(line, !consequence)
                .map(said -> "\"" + shortened(line) + "\" 应写在 " + (consequence ? "when 与 then 之间。" : "then 与 end 之间。"));
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

    private String nearestSentence(String line, boolean consequence) {
        String best = "";
        double bestShare = 0.34;
        for (Sentence sentence : language.sentences(consequence)) {
            double share = shared(line, sentence.literals());
            if (share > bestShare) {
                bestShare = share;
                best = sentence.template();
            }
        }
        return "看不懂 \"" + shortened(line) + "\"。"
                + (best.isEmpty()
                        ? (consequence ? "这里应写要求,如 生均教学及辅助用房面积 不低于 4.5 平方米。" : "这里应写对谁要求,如 每所小学。")
                        : "最接近的句型是 \"" + best + "\"。");
    }

    /** How much of a sentence's fixed text the line has, in order; a literal in the line counts whole, a similar token half. */
    private static double shared(String line, List<String> literals) {
        int whole = literals.stream().mapToInt(String::length).sum();
        double have = 0;
        int from = 0;
        for (String literal : literals) {
            int at = line.indexOf(literal, from);
            if (at >= 0) {
                have += literal.length();
                from = at + literal.length();
            } else if (List.of(line.split("[ ,]+")).stream().anyMatch(token -> isSimilar(token, literal))) {
                have += literal.length() / 2.0;
            }
        }
        return have / whole;
    }

    private static boolean isSimilar(String token, String literal) {
        int longer = Math.max(token.length(), literal.length());
        return Math.abs(token.length() - literal.length()) <= longer / 2
                && Nearest.distance(token, literal) <= longer / 2;
    }

    String among(String prefix, String seen, Collection<String> names) {
        return Nearest.to(seen, names)
                .map(near -> "是否想写 \"" + prefix + near + "\"?")
                .orElse("可用的有:" + prefix + String.join("、" + prefix, names) + "。");
    }

    private static String fold(String line) {
        StringBuilder folded = new StringBuilder();
        for (char c : line.toCharArray()) {
            folded.append(
                    switch (c) {
                        case '“', '”' -> "\"";
                        case '—', '–', '−' -> "-";
                        // these belong to official names
                        case '（', '）', '、', '；', '：' -> String.valueOf(c);
                        case '㎡' -> "平方米";
                        default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                    });
        }
        return folded.toString()
                .replaceAll("(?<=[0-9])[。·](?=[0-9])", ".")
                .replaceAll("(?<=[0-9]),(?=小学|初中|单一学段|一贯制|[0-9]{4}年)", "、")
                .replaceAll("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))", "");
    }

    /** when, then or end, if a line is one but for width, case or a sign after it. */
    static Optional<String> keyword(String line) {
        String plain = Normalizer.normalize(line, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[。.;:]+$", "");
        return Optional.of(plain).filter(Set.of("when", "then", "end")::contains);
    }

    private static String seen(String line) {
        return "\"" + shortened(line) + "\" ";
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
