package org.junheng.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.impact.SmallStandard.rule;
import static org.junheng.impact.SmallStandard.rulebook;

import java.util.List;
import java.util.Map;
import org.junheng.facts.intake.Intake;
import org.junheng.report.YearsJson;
import org.junheng.report.YearsText;
import org.junheng.rulebook.Rulebook;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** What became of a few schools, by a small standard; each fate, trend, cause and absence once. */
class TwoYearsTest {

    private static final String BOOKS = rule("SY-1", "图书册数", "一", "每所学校", "图书册数 不低于 1000 册");
    private static final String TOWN = rule("SY-2", "只看城区", "一", "每所学校\n    - 城乡类型 为 城区", "图书册数 不低于 10 册");
    private static final String SPAN = rule("SY-4", "任教学校数", "二", "每名人员", "任教学校数 不低于 2 所");
    private static final String FROM_2026 = TOWN.replace("@组", "@年度(\"2026-\")\n    @组")
            .replace("\n    - 城乡类型 为 城区", "")
            .replace("不低于 10", "不低于 2000");

    @Test
    void what_was_not_met_is_cured_remains_in_part_or_more_or_can_be_called_none_of_these() {
        Counties before = Counties.ofYear(2025);
        Counties after = Counties.ofYear(2026);
        school(before, after, "1", 900, 1000);
        school(before, after, "2", 900, 950);
        school(before, after, "3", 900, 850);
        school(before, after, "4", 900, 900);
        school(before, after, "5", 900, null);
        school(before, after, "6", 1000, 900);
        school(before, after, "7", null, 900);
        school(before, after, "8", null, 1000);
        school(before, after, "9", 1000, 1001);
        books(before, "A", 900);
        books(after, "B", 900);
        TwoYears years = years(before, after, BOOKS);
        assertThat(told(years))
                .containsExactly(
                        "1 CURED null DATA null null",
                        "2 REMAINS LESS DATA null null",
                        "3 REMAINS MORE DATA null null",
                        "4 REMAINS SAME null null null",
                        "5 UNCONFIRMED null DATA null null",
                        "6 NEW null DATA null null",
                        "7 NEW null DATA null null",
                        "8 MET null DATA null null",
                        "A NOT_REQUIRED null DATA null SUBJECT",
                        "B NEW null DATA SUBJECT null");
        assertThat(years.unchangedButOtherFigures()).isEqualTo(1);
        assertThat(YearsText.of(years, "rules", ""))
                .contains(
                        "已整改 1 项   新增 3 项   仍存在 3 项   其他 3 项",
                        "部分整改  900 < 1000 → 950 < 1000 册",
                        "缺口 100 → 50 册",
                        "无法确认  未达标 → 待填报",
                        "现:数据中没有,或不再单列")
                .doesNotContain("[数据]", "归因");
    }

    @Test
    void what_falls_short_in_both_years_alike_is_listed_and_is_no_difference() {
        Counties before = Counties.ofYear(2025);
        Counties after = Counties.ofYear(2026);
        school(before, after, "1", 900, 900);
        school(before, after, "2", 1200, 1300);
        TwoYears years = years(before, after, BOOKS);
        assertThat(years.isEmpty()).isTrue();
        assertThat(told(years)).containsExactly("1 REMAINS SAME null null null");
    }

    @Test
    void a_part_that_is_cured_is_a_difference_though_nothing_turned() {
        Counties before = Counties.ofYear(2025);
        Counties after = Counties.ofYear(2026);
        school(before, after, "1", 900, 901);
        assertThat(years(before, after, BOOKS).isEmpty()).isFalse();
    }

    @Test
    void each_cause_is_told_apart_by_what_either_change_does_alone() {
        Counties before = Counties.ofYear(2025);
        Counties after = Counties.ofYear(2026);
        school(before, after, "1", 700, 1100);
        school(before, after, "2", 900, 900);
        school(before, after, "3", 900, 1100);
        school(before, after, "4", 600, 700);
        school(before, after, "5", 500, 500);
        TwoYears years = years(before, after, BOOKS, BOOKS.replace("1000", "800"));
        assertThat(told(years))
                .containsExactly(
                        "1 CURED null DATA null null",
                        "2 CURED null RULE null null",
                        "3 CURED null BOTH null null",
                        "4 REMAINS LESS BOTH null null",
                        "5 REMAINS LESS RULE null null");
        assertThat(years.verdicts())
                .singleElement()
                .satisfies(turned -> assertThat(turned.cause()).isNull());
        assertThat(YearsText.of(years, "旧", "新"))
                .contains("归因:数据 1 项、规则 2 项、两者 2 项", "900 < 1000 → 900 ≥ 800 册  [规则]", "年度随数据走,算数据");
        assertThat(YearsJson.tree(years).get("counts"))
                .hasToString("{cured=3, new=0, remains=2, other=0, data=1, rule=2, both=2}");
    }

    @Test
    void a_rule_that_begins_with_the_later_year_is_the_data_s_doing_and_one_that_is_only_new_the_rules() {
        Counties before = Counties.ofYear(2025);
        Counties after = Counties.ofYear(2026);
        school(before, after, "1", 1500, 1500);
        assertThat(told(years(before, after, FROM_2026 + BOOKS))).containsExactly("1 NEW null DATA RULE null");
        String always = FROM_2026.replace("@年度(\"2026-\")", "");
        assertThat(told(years(before, after, BOOKS, always + BOOKS))).containsExactly("1 NEW null RULE RULE null");
        assertThat(told(years(before, after, BOOKS, FROM_2026 + BOOKS)))
                .as("neither alone")
                .containsExactly("1 NEW null BOTH RULE null");
    }

    @Test
    void what_a_condition_or_an_unapplied_standard_leaves_out_is_not_said_to_be_gone() {
        Counties before = Counties.ofYear(2025).school("1", "小学", "小学学生数", 100, "小学专任教师数", 10, "城乡类型", "城区", "图书册数", 5);
        Counties after = Counties.ofYear(2026).school("1", "小学", "小学学生数", 100, "小学专任教师数", 10, "图书册数", 5);
        Rulebook rules = rulebook(TOWN);
        assertThat(told(TwoYears.of(side(rules, before), side(rules, after))))
                .containsExactly("1 NOT_REQUIRED null DATA null SCOPE");
        DatedSide unapplied =
                new DatedSide(new Side(rules, Intake.fromMap(after.map(), "test", rules), List.of()), 2026);
        TwoYears years = TwoYears.of(side(rules, before), unapplied);
        assertThat(told(years)).containsExactly("1 NOT_REQUIRED null DATA null STANDARD");
        assertThat(years.verdicts())
                .singleElement()
                .satisfies(turned -> assertThat(turned.cause()).isEqualTo(Cause.DATA));
        assertThat(YearsText.of(years, "rules", "")).contains("✗ 未达标 → – 不适用", "现:未按此标准检查");
    }

    @Test
    void a_person_is_told_by_the_code_without_figures_trend_or_why_it_is_gone() {
        Counties before = Counties.ofYear(2025);
        Counties after = Counties.ofYear(2026);
        school(before, after, "1", 1000, 1000);
        before.row("人员", "人员编号", "T1", "学校标识码", "1", "岗位", "教师", "任教学校数", 1)
                .row("人员", "人员编号", "T2", "学校标识码", "1", "岗位", "教师", "任教学校数", 0);
        after.row("人员", "人员编号", "T2", "学校标识码", "1", "岗位", "教师", "任教学校数", 1)
                .row("人员", "人员编号", "T3", "学校标识码", "1", "岗位", "教师", "任教学校数", 1);
        TwoYears years = years(before, after, SPAN);
        assertThat(told(years))
                .containsExactly(
                        "T1 NOT_REQUIRED null DATA null null",
                        "T2 REMAINS null null null null",
                        "T3 NEW null DATA null null");
        assertThat(YearsText.of(years, "rules", ""))
                .contains("\nT2\n          仍未达标  限值 2 所\n")
                .doesNotContain("学校1", "缺口 ", "数据中");
    }

    @Test
    void years_the_wrong_way_round_alike_or_of_another_name_are_remarked() {
        Counties first = Counties.ofYear(2026);
        Counties second = Counties.ofYear(2025).county("区县名称", "改\u202E名县");
        school(first, second, "1", 900, 1000);
        String text = YearsText.of(years(first, second, BOOKS), "rules", "");
        assertThat(text).contains("年度比后一份晚", "前一份数据的区县名称是", "改名县").doesNotContain("\u202E");
        assertThat(YearsText.of(years(first, first, BOOKS), "rules", "")).contains("两份数据的年度相同");
    }

    private static void school(Counties before, Counties after, String code, Object was, Object is) {
        books(before, code, was);
        books(after, code, is);
    }

    private static void books(Counties county, String code, Object count) {
        county.school(code, "小学", "小学学生数", 100, "小学专任教师数", 10, "图书册数", count);
    }

    private static TwoYears years(Counties before, Counties after, String rules) {
        Rulebook rulebook = rulebook(rules);
        return TwoYears.of(side(rulebook, before), side(rulebook, after));
    }

    private static TwoYears years(Counties before, Counties after, String oldRules, String newRules) {
        Rulebook old = rulebook(oldRules);
        Rulebook fresh = rulebook(newRules);
        return TwoYears.of(side(old, before), side(old, after), side(fresh, before), side(fresh, after));
    }

    private static DatedSide side(Rulebook rulebook, Counties county) {
        Map<String, Object> map = county.map();
        var facts = Intake.fromMap(map, "test", rulebook);
        return new DatedSide(new Side(rulebook, facts, Counties.applied(rulebook, SmallStandard.ID)), facts.year());
    }

    private static List<String> told(TwoYears years) {
        return years.outcomes().stream()
                .map(change -> String.join(
                        " ",
                        change.change().subject().id(),
                        change.fate().name(),
                        String.valueOf(change.trend()),
                        String.valueOf(change.cause()),
                        String.valueOf(change.absentBefore()),
                        String.valueOf(change.absentAfter())))
                .toList();
    }
}
