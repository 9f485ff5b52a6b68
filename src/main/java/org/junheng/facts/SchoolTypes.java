package org.junheng.facts;

import java.util.List;
import java.util.Map;

/**
 * Which stages a 办学类型 has (contract, section 5, Sites). The law names the kinds; a new one in items.csv needs a line
 * here first, or its pupils would belong to no stage: lint refuses it until then.
 */
public final class SchoolTypes {

    private static final Map<String, List<String>> STAGES = Map.of(
            "小学", List.of("小学"),
            "教学点", List.of("小学"),
            "初级中学", List.of("初中"),
            "九年一贯制学校", List.of("小学", "初中"),
            "完全中学", List.of("初中", "高中"),
            "十二年一贯制学校", List.of("小学", "初中", "高中"),
            "特殊教育学校", List.of(),
            "职业学校", List.of());

    private SchoolTypes() {}

    /** Whether a kind of school has a stage of its own: 小学, 初中 or 高中. */
    public static boolean has(String type, String stage) {
        return STAGES.getOrDefault(type, List.of()).contains(stage);
    }

    public static boolean isKnown(String type) {
        return STAGES.containsKey(type);
    }
}
