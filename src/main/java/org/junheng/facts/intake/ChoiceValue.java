package org.junheng.facts.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.facts.Item;

/** One of an item's fixed words. */
final class ChoiceValue {

    private static final Pattern WHOLE = Pattern.compile("(\\d+)\\.0+");

    private ChoiceValue() {}

    static Value of(Item item, Cell cell, List<String> choices) {
        String seen = Text.name(cell.text());
        Matcher whole = WHOLE.matcher(seen);
        String word = whole.matches() ? whole.group(1) : seen;
        return choices.stream()
                .filter(choice -> Text.name(choice).equals(word))
                .findFirst()
                .map(Value::of)
                .orElseGet(() -> Value.wrong(Text.quote(cell.text()) + " 不在可选值之中。应为" + Expected.choices(choices) + "。"
                        + near(word, choices)));
    }

    /** A wrong number is no misspelling of another one. */
    private static String near(String word, List<String> choices) {
        return word.matches("\\d+") ? "" : Reading.didYouMean(word, choices);
    }
}
