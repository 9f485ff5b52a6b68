package org.junheng.facts.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.facts.Items;

/** Tells an item's own unit from another one. */
final class Units {

    private static final Map<String, Set<String>> SAME = Map.of(
            "平方米", Set.of("㎡", "m²", "m2", "平米"),
            "人", Set.of("名"),
            "件", Set.of("件套", "件(套)"));

    private static final List<String> COMMON = List.of(
            "元", "千元", "百元", "万元", "百万元", "千万元", "亿元", "亩", "公顷", "平方公里", "平方厘米", "㎡", "m²", "m2", "平米", "千人", "万人",
            "百人", "万册", "千册", "‰", "月", "天", "日", "小时", "课时", "公里", "千米", "厘米", "倍", "套", "班", "张", "名", "百分点");

    private final Set<String> known;

    Units(Items items) {
        known = Stream.concat(
                        COMMON.stream(),
                        items.sheets().stream()
                                .flatMap(sheet -> items.of(sheet).stream())
                                .map(item -> item.unit())
                                .filter(unit -> !unit.isEmpty()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean same(String unit, String written) {
        return unit.equals(written) || SAME.getOrDefault(unit, Set.of()).contains(written);
    }

    boolean isUnit(String written) {
        return known.contains(written);
    }
}
