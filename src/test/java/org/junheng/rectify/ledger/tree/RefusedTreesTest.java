package org.junheng.rectify.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.ProblemsException;
import org.junit.jupiter.api.Test;

/** What a tree cannot mean is refused with its place. */
class RefusedTreesTest {

    private static final Object MISSING = new Object();

    @Test
    void whatever_is_missing_or_of_another_type_is_told_with_its_place() {
        Object whole = ToTree.of(TreesTest.full());
        List<String> places = new ArrayList<>();
        places(whole, "", places);
        assertThat(places)
                .hasSizeGreaterThan(60)
                .contains("/matter/measures/1/parts/0/amount", "/events/0/answer/kind");
        for (String place : places) {
            Object wrong = changed(whole, "", place, old -> old instanceof String ? 1.5 : "好");
            assertThatThrownBy(() -> FromTree.entry(wrong))
                    .as(place)
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageStartingWith("台账条目" + place + " ")
                    .hasMessageContaining("不是");
            Object without = changed(whole, "", place, old -> MISSING);
            String parent = place.substring(0, place.lastIndexOf('/'));
            String name = place.substring(parent.length() + 1);
            if (!name.matches("[0-9]+")) {
                assertThatThrownBy(() -> FromTree.entry(without))
                        .as(place)
                        .isInstanceOf(ProblemsException.class)
                        .hasMessage("台账条目" + parent + " 缺少 " + name + "。");
            }
        }
    }

    @Test
    void words_that_are_no_constant_day_amount_or_whole_number_are_refused() {
        Object tree = ToTree.of(TreesTest.full());
        Map.of(
                        "/events/0/move", "CLOSED",
                        "/events/0/on", "2025-02-30",
                        "/events/0/until", "2025/11/3",
                        "/matter/gap/amount", "1e3",
                        "/matter/measures/0/dueMonths", 1L << 40)
                .forEach((place, value) -> assertThatThrownBy(
                                () -> FromTree.entry(changed(tree, "", place, old -> value)))
                        .hasMessageStartingWith("台账条目" + place + " \"" + value + "\" 不是"));
    }

    @Test
    void an_entry_without_events_or_with_a_forged_history_is_refused() {
        Object tree = ToTree.of(TreesTest.full());
        assertThatThrownBy(() -> FromTree.entry(changed(tree, "", "/events", old -> List.of())))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("台账条目/events 没有记录。");
        assertThatThrownBy(() -> FromTree.entry(changed(tree, "", "/events/1/after", old -> "CLOSED")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("第2条记录");
    }

    private static void places(@Nullable Object tree, String at, List<String> places) {
        if (!at.isEmpty() && tree != null) {
            places.add(at);
        }
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> places(value, at + "/" + name, places));
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                places(list.get(i), at + "/" + i, places);
            }
        }
    }

    private static Object changed(
            @Nullable Object tree, String at, String place, Function<@Nullable Object, Object> change) {
        if (at.equals(place)) {
            return change.apply(tree);
        }
        if (tree instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, value) -> copy.put(name, changed(value, at + "/" + name, place, change)));
            copy.values().removeIf(MISSING::equals);
            return copy;
        }
        if (tree instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                copy.add(changed(list.get(i), at + "/" + i, place, change));
            }
            return copy;
        }
        return tree;
    }
}
