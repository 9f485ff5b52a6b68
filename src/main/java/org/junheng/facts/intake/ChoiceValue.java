package org.junheng.facts.intake;

import java.util.List;
import org.junheng.facts.Item;

/** One of an item's fixed words. */
final class ChoiceValue {

    private ChoiceValue() {}

    static Value of(Item item, Cell cell, List<String> choices) {
        String seen = Text.name(cell.text());
        String word = seen.replaceFirst("^(\\d+)\\.0+$", "$1");
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
