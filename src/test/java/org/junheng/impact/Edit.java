package org.junheng.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.reference.Edition;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;

/** A change of rules: in their text for the program, in numbers for the reference. */
record Edit(String name, Rulebook rulebook, Edition edition, List<String> standards) {

    private static final RulesSource RULES = RulesSource.folder(Path.of("rules"));
    private static final String GY = "rules/national/gy-2017/";
    private static final List<String> BOTH = List.of("gy-2017", "gj-2012");

    static final Edit NONE = new Edit("none", Rulebook.of(RULES), Edition.OF_THE_PAPERS, BOTH);

    /** Each must turn something in some county, or the comparison would prove little. */
    static List<Edit> all() {
        return List.of(
                of(
                        "a limit by 0.1",
                        "resources.dslr",
                        "生均教学及辅助用房面积 不低于 4.5 平方米",
                        "生均教学及辅助用房面积 不低于 4.6 平方米",
                        Edition.OF_THE_PAPERS.number("GY-R4-P", "4.6")),
                of(
                        "a limit of another stage, lower",
                        "resources.dslr",
                        "生均教学仪器设备值 不低于 2500 元",
                        "生均教学仪器设备值 不低于 2200 元",
                        Edition.OF_THE_PAPERS.number("GY-R6-J", "2200")),
                of(
                        "a coefficient of variation",
                        "resources.dslr",
                        "各项指标的差异系数 不高于 0.50",
                        "各项指标的差异系数 不高于 0.49",
                        Edition.OF_THE_PAPERS.number("GY-CV-P", "0.49")),
                of(
                        "the size of classes",
                        "government.dslr",
                        "学生数 不高于 小学45、初中50 人",
                        "学生数 不高于 小学42、初中48 人",
                        Edition.OF_THE_PAPERS.number("GY-G5 小学", "42").number("GY-G5 初中", "48")),
                of(
                        "a condition of a rule",
                        "government.dslr",
                        "- 在校生数 低于 100\nthen\n    按100人",
                        "- 在校生数 低于 80\nthen\n    按100人",
                        Edition.OF_THE_PAPERS.number("GY-G6 在校生数", "80")),
                of(
                        "a condition of a relaxation",
                        "transition.dslr",
                        "- 建校年份 不高于 2010",
                        "- 建校年份 不高于 1990",
                        Edition.OF_THE_PAPERS.number("GY-TG4-a 建校年份", "1990")),
                of(
                        "the years of a rule",
                        "quality.dslr",
                        "@编号(\"GY-Q4\")",
                        "@编号(\"GY-Q4\")\n    @年度(\"2022-\")",
                        Edition.OF_THE_PAPERS.years("GY-Q4", 2022, 9999)),
                of(
                        "the years of a relaxation",
                        "transition.dslr",
                        "@年度(\"2019-2022\")\n    @放宽(\"GY-G3-M\")\nwhen\n    每所统计范围内的学校\n    - 建校",
                        "@年度(\"2018-2025\")\n    @放宽(\"GY-G3-M\")\nwhen\n    每所统计范围内的学校\n    - 建校",
                        Edition.OF_THE_PAPERS.years("GY-TG3-Ma", 2018, 2025)),
                of(
                        "the count of a scorecard",
                        "resources.dslr",
                        "每所小学\nthen\n    资源配置 至少 6 项达标",
                        "每所小学\nthen\n    资源配置 至少 5 项达标",
                        Edition.OF_THE_PAPERS.number("GY-PASS-P", "5")),
                new Edit(
                        "a standard that is no longer applied",
                        NONE.rulebook,
                        Edition.OF_THE_PAPERS,
                        List.of("gy-2017")));
    }

    private static Edit of(String name, String file, String from, String to, Edition edition) {
        Map<String, String> texts = new HashMap<>(RULES.texts());
        assertThat(texts.get(GY + file)).as(name).containsOnlyOnce(from);
        texts.computeIfPresent(GY + file, (path, text) -> text.replace(from, to));
        return new Edit(name, Rulebook.of(new RulesSource(texts, Map.of())), edition, BOTH);
    }
}
