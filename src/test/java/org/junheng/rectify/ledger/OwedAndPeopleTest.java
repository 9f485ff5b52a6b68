package org.junheng.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.rectify.ledger.Tracks.DAY;

import java.util.List;
import org.junheng.check.CheckResult;
import org.junheng.check.Gap;
import org.junheng.check.Subject;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** What is met only for a time is owed and stays open; a person's entry has the code and nothing more. */
class OwedAndPeopleTest {

    private static final String SIZE = "GY-G4|6200000001|-";

    private static CheckResult pupils(int year, int pupils) {
        return Counties.ofYear(year)
                .school("6200000001", "小学", "小学学生数", pupils, "小学专任教师数", 120, "建校年份", 2000)
                .check("gy-2017");
    }

    @Test
    void a_transition_rule_leaves_the_full_standard_owed_for_three_years() {
        Ledger ledger = Ledger.of(pupils(2021, 2300), DAY);
        Entry owed = ledger.entry(SIZE).orElseThrow();
        assertThat(owed.due()).isEqualTo(DAY.plusYears(3));
        assertThat(owed.matter().goal()).contains("不靠过渡规定");
        assertThat(ledger.recheck(pupils(2021, 2300), DAY)).isEqualTo(ledger);
        assertThat(ledger.recheck(pupils(2022, 2000), DAY)
                        .entry(SIZE)
                        .orElseThrow()
                        .state())
                .isEqualTo(State.CLOSED);
    }

    @Test
    void what_a_transition_rule_lets_pass_is_not_cured() {
        Ledger ledger = Ledger.of(pupils(2021, 2500), DAY);
        Entry entry = ledger.recheck(pupils(2021, 2300), DAY).entry(SIZE).orElseThrow();
        assertThat(entry.state()).isEqualTo(State.OPEN);
        assertThat(entry.last().note()).contains("按过渡规定达标,还没有达到完整标准");
    }

    @Test
    void an_entry_on_a_person_shows_the_code_only() {
        CheckResult result = Counties.ofYear(2025)
                .county("区县代码", "610222")
                .school("6102220010", "小学", "小学学生数", 100, "小学专任教师数", 10)
                .row(
                        "人员",
                        "人员编号",
                        "P1",
                        "学校标识码",
                        "6102220010",
                        "岗位",
                        "教师",
                        "性别",
                        "女",
                        "出生年月",
                        "1981-03",
                        "现校任职起始",
                        "2013-04",
                        "本年度轮岗",
                        "否")
                .check("tongchuan-2014");
        Ledger ledger = Ledger.of(result, DAY);
        List<Entry> people = ledger.entries().stream()
                .filter(entry -> entry.matter().isOfPerson())
                .toList();
        assertThat(people).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.matter().who()).isEqualTo("人员 P1");
            assertThat(entry.toString()).doesNotContain("6102220010", "1981", "2013", "女");
        });
        Matter matter = people.get(0).matter();
        Matter telling = new Matter(
                matter.id(),
                matter.basis(),
                new Matter.About(Subject.Kind.PERSON, matter.who(), "6102220010", "", null, "-"),
                matter.text(),
                null,
                null,
                new Gap("1", "年", false, null),
                matter.goal(),
                List.of());
        assertThatThrownBy(() -> ledger.withEntries(
                        List.of(new Entry(telling, people.get(0).events()))))
                .hasMessageContaining("人员条目只能写人员编号");
    }
}
