package org.junheng.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.impact.SmallStandard.rule;
import static org.junheng.impact.SmallStandard.rulebook;

import java.util.List;
import org.junheng.check.CheckResult;
import org.junheng.check.Subject;
import org.junheng.check.Verdict;
import org.junheng.facts.intake.Intake;
import org.junheng.report.ImpactJson;
import org.junheng.report.ImpactText;
import org.junheng.rulebook.Rulebook;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** What counts as a difference between two rulebooks, on a county of three schools and a small standard. */
class ImpactTest {

    private static final String BOOKS = rule("SY-1", "图书册数", "一", "每所学校", "图书册数 不低于 1000 册");
    private static final String CAMPUS = rule("SY-2", "只看城区", "一", "每所学校\n    - 城乡类型 为 城区", "图书册数 不低于 10 册");
    private static final String ROTATION = rule("SY-3", "轮岗", "二", "每名人员", "本年度轮岗 为 是");
    private static final String SPAN = rule("SY-4", "任教学校数", "二", "每名人员", "任教学校数 不低于 2 所");

    private static final Counties COUNTY = Counties.ofYear(2025)
            .school("1", "小学", "小学学生数", 100, "小学专任教师数", 10, "图书册数", 900)
            .school("2", "小学", "小学学生数", 100, "小学专任教师数", 10, "图书册数", 1100)
            .school("3", "小学", "小学学生数", 100, "小学专任教师数", 10)
            .row("人员", "人员编号", "T1", "学校标识码", "1", "岗位", "教师", "本年度轮岗", "否", "任教学校数", 1);

    @Test
    void the_same_rules_turn_nothing() {
        Impact impact = impact(BOOKS + ROTATION, BOOKS + ROTATION);
        assertThat(impact.isEmpty()).isTrue();
        assertThat(impact.unchangedButOtherFigures()).isZero();
        assertThat(impact.before()).isEqualTo(impact.after());
    }

    @Test
    void a_lower_limit_turns_the_school_between_and_leaves_other_figures_to_the_rest() {
        Impact impact = impact(BOOKS, BOOKS.replace("1000", "800"));
        assertThat(turns(impact)).containsExactly("SY-1|1|- NOT_MET → MET");
        // the school that met it still does, and the one that did not report still cannot be told: by another limit
        assertThat(impact.unchangedButOtherFigures()).isEqualTo(2);
        assertThat(impact.count(Direction.BETTER)).isEqualTo(1);
        assertThat(impact.verdicts())
                .extracting(VerdictChange::before, VerdictChange::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Verdict.NOT_MET, Verdict.UNDECIDED));
    }

    @Test
    void other_figures_alone_are_no_difference() {
        Impact impact = impact(BOOKS, BOOKS.replace("1000", "1001"));
        assertThat(impact.isEmpty()).isTrue();
        assertThat(impact.unchangedButOtherFigures()).isEqualTo(3);
    }

    @Test
    void a_new_rule_shows_its_outcomes_against_nothing_but_not_where_it_does_not_apply() {
        Impact impact = impact(BOOKS, CAMPUS + BOOKS + ROTATION);
        assertThat(turns(impact)).containsExactly("SY-3|T1|- nothing → NOT_MET");
        assertThat(impact.count(Direction.WORSE)).isEqualTo(1);
    }

    @Test
    void what_only_the_old_rules_have_comes_last_and_nothing_that_was_met_is_no_worse() {
        Impact impact = impact(ROTATION + BOOKS, SPAN);
        assertThat(turns(impact))
                .containsExactly(
                        "SY-4|T1|- nothing → NOT_MET",
                        "SY-3|T1|- NOT_MET → nothing",
                        "SY-1|1|- NOT_MET → nothing",
                        "SY-1|2|- MET → nothing",
                        "SY-1|3|- CANNOT_TELL → nothing");
        assertThat(impact.count(Direction.WORSE)).isEqualTo(1);
        assertThat(impact.count(Direction.BETTER)).isEqualTo(2);
        assertThat(impact.count(Direction.OTHER)).isEqualTo(2);
    }

    @Test
    void a_rule_that_only_warns_stands_as_advice_and_its_standard_has_no_verdict() {
        String warning = BOOKS.replace("@组", "@预警(\"试行\")\n    @组");
        Impact impact = impact(BOOKS, warning);
        assertThat(turns(impact)).containsExactly("SY-1|1|- NOT_MET → ADVICE");
        assertThat(impact.verdicts().get(0).after()).isNull();
        assertThat(impact.verdicts().get(0).appliedAfter()).isTrue();
        assertThat(ImpactText.of(impact, "旧", "新")).contains("✗ 未达标 → ! 仅供预警", "未达标 → 预警");
    }

    @Test
    void a_standard_that_only_one_side_applies_has_no_verdict_on_the_other() {
        Rulebook rules = rulebook(BOOKS);
        Impact impact = Impact.of(new Side(rules, facts(rules).facts(), List.of()), facts(rules), 2025);
        assertThat(impact.verdicts())
                .singleElement()
                .satisfies(change -> assertThat(change.appliedBefore()).isFalse());
        assertThat(impact.isEmpty()).isFalse();
        assertThat(ImpactText.of(impact, "旧", "新")).contains("– 不适用 → ✗ 未达标");
        assertThat(ImpactJson.tree(impact).get("verdicts").toString())
                .isEqualTo("[{standard=shi-yan, before=null, after=NOT_MET}]");
    }

    @Test
    void a_person_is_named_by_the_code_and_none_of_the_figures_is_told() {
        Impact impact = impact(BOOKS, BOOKS + SPAN);
        assertThat(impact.outcomes()).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo(new OutcomeChange.Who(Subject.Kind.PERSON, "T1", "T1", null));
            assertThat(change.after()).isEqualTo(new Standing(State.NOT_MET, ">=", null, "2", "所", null));
        });
        assertThat(ImpactText.of(impact, "旧", "新")).contains("\nT1\n", "– → 未达标  限值 2 所");
    }

    private static List<String> turns(Impact impact) {
        return impact.outcomes().stream()
                .map(change -> change.id() + " "
                        + (change.before() == null ? "nothing" : change.before().state())
                        + " → "
                        + (change.after() == null ? "nothing" : change.after().state()))
                .toList();
    }

    private static Impact impact(String before, String after) {
        return Impact.of(facts(rulebook(before)), facts(rulebook(after)), 2025);
    }

    private static Side facts(Rulebook rulebook) {
        List<CheckResult.Applied> applied = Counties.applied(rulebook, "shi-yan");
        return new Side(rulebook, Intake.fromMap(COUNTY.map(), "test", rulebook), applied);
    }
}
