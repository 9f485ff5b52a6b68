package org.junheng.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Checkup;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** 均衡方案 must not be added up: alternatives are named as such, and what is promised once stands once. */
class PlanSheetTest {

    private static List<Map<String, String>> lines(CheckResult result) {
        return WorkbooksTest.written(result).table(PlanSheet.NAME, "方式");
    }

    /** The first of four schools has 3.45 times as much of everything as each of the others: eight coefficients of 0.658. */
    private static CheckResult unevenInAll() {
        Counties county = Counties.ofYear(2025);
        for (int i = 1; i <= 4; i++) {
            int has = i == 1 ? 69 : 20;
            county.school(
                    Integer.toString(i),
                    "小学",
                    "小学学生数",
                    500,
                    "小学专任教师数",
                    has,
                    "小学本科学历教师数",
                    has,
                    "小学专科学历教师数",
                    0,
                    "小学研究生学历教师数",
                    0,
                    "小学中级及以上职称教师数",
                    has,
                    "教学及辅助用房面积",
                    has * 50,
                    "室内体育用房面积",
                    0,
                    "室外运动场地面积",
                    has * 70,
                    "教学仪器设备值",
                    has,
                    "学生用计算机数",
                    has,
                    "图书册数",
                    has * 100);
        }
        return county.check("gj-2012");
    }

    @Test
    void ways_to_bring_down_a_composite_coefficient_are_alternatives_each_with_its_thing() {
        List<Map<String, String>> ways = lines(unevenInAll()).stream()
                .filter(line -> line.get("规则编号").equals("GJ-CV-P"))
                .toList();
        assertThat(ways).allSatisfy(line -> assertThat(line.get("方式")).matches("增配\n方案[0-9]+\\(任选其一\\)"));
        Map<String, Long> things = ways.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        line -> line.get("方式") + " " + line.get("物项"), java.util.stream.Collectors.counting()));
        long plans = ways.stream().map(line -> line.get("方式")).distinct().count();
        assertThat(plans).isGreaterThan(4);
        assertThat(things).hasSize((int) plans);
        assertThat(ways.stream().map(line -> line.get("物项")).distinct()).hasSize((int) plans);
        assertThat(things.keySet()).anySatisfy(thing -> assertThat(thing).contains("图书册数"));
    }

    @Test
    void a_transfer_that_serves_several_rules_is_one_line_with_the_largest_amount() {
        CountyFacts facts = Intake.read(Path.of("fixtures/qingshan"), Counties.RULEBOOK);
        String[] all = Counties.RULEBOOK.allStandards().stream()
                .map(standard -> standard.id())
                .toArray(String[]::new);
        CheckResult result =
                new Checkup(Counties.RULEBOOK).check(facts, Counties.applied(Counties.RULEBOOK, all), facts.year());
        List<Map<String, String>> transfers = lines(result).stream()
                .filter(line -> line.get("方式").equals("调剂"))
                .toList();
        assertThat(transfers.stream().map(line -> line.get("调出学校") + "→" + line.get("调入(增配)学校") + ":" + line.get("物项")))
                .doesNotHaveDuplicates();
        PlanLine both = line("R-1", "700").with(line("R-2", "1000"));
        assertThat(both.part().amount()).isEqualTo("1000");
        assertThat(both.problem()).isEqualTo("R-2 的问题");
        assertThat(both.rules()).containsExactly("R-1", "R-2");
        assertThat(both.with(line("R-2", "9")).rules()).containsExactly("R-1", "R-2");
    }

    private static PlanLine line(String rule, String amount) {
        Allotment part = new Allotment("2", "学校2", amount, "册");
        return new PlanLine("调剂", "图书册数", rule + " 的问题", part, "学校1", null, List.of(rule));
    }
}
