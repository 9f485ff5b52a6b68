package org.junheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junheng.shared.ProblemsException;
import org.junit.jupiter.api.Test;

/** Words that would leave something out, or in, without anybody seeing it. */
class StandardChecksTest {

    private static final RulesSource RULES = RulesSource.folder(Path.of("rules"));

    private static void refused(String file, String before, String after, String words) {
        Map<String, String> texts = new HashMap<>(RULES.texts());
        assertThat(texts.get(file)).contains(before);
        texts.computeIfPresent(file, (path, text) -> text.replace(before, after));
        assertThatThrownBy(() -> Rulebook.of(new RulesSource(texts, Map.of())))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(words);
    }

    @Test
    void a_scope_names_kinds_of_school_that_there_are() {
        refused("rules/national/gy-2017/standard.yaml", "特殊教育学校, 职业学校", "特殊教育学校校, 职业学校", "是否想写 \"特殊教育学校\"");
        refused("rules/national/gj-2012/standard.yaml", "[民办,", "[民办学校,", "\"民办学校\" 不是可选值");
    }

    @Test
    void a_group_names_indicators_of_both_stages() {
        refused("rules/national/gj-2012/standard.yaml", "- 生均图书册数", "- 交流轮岗教师比例", "不是 indicators.csv 里小学和初中都有的指标");
    }

    @Test
    void a_kind_of_school_whose_stages_are_not_known_is_refused() {
        refused("rules/items.csv", "小学|教学点|初级中学", "小学|民族小学|教学点|初级中学", "\"民族小学\" 有哪些学段");
    }

    @Test
    void a_rule_limits_an_indicator_once() {
        refused(
                "rules/national/gy-2017/resources.dslr",
                "    生均教学及辅助用房面积 不低于 4.5 平方米\n",
                "    生均教学及辅助用房面积 不低于 4.5 平方米\n    生均教学及辅助用房面积 不低于 4.6 平方米\n",
                "写了两个限值");
    }
}
