package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.testing.Counties;
import org.junheng.testing.Tables;
import org.junit.jupiter.api.Test;

/** What governments and papers printed, computed again. */
class PublishedFiguresTest {

    @Test
    void five_schools_give_the_weighted_coefficient_of_the_worked_example() {
        Counties county = Counties.ofYear(2015);
        int code = 9901;
        for (NamedCsvRecord row : Tables.read("worked-cv-five-schools.csv")) {
            county.school(
                    "" + code++,
                    "小学",
                    "小学学生数",
                    row.getField("students"),
                    "小学专任教师数",
                    1,
                    "图书册数",
                    row.getField("books_total"));
        }
        assertThat(new BigDecimal(
                        balance(county.check("gj-2012"), "小学", "生均图书册数").cv()))
                .isCloseTo(new BigDecimal("0.51526"), within(new BigDecimal("0.000005")));
    }

    @Test
    void a_nine_year_school_is_split_as_in_the_worked_example() {
        Map<String, String> published = new LinkedHashMap<>();
        Tables.read("worked-split.csv").forEach(row -> published.put(row.getField("field"), row.getField("published")));
        CheckResult result = Counties.ofYear(2015)
                .school(
                        "9901",
                        "九年一贯制学校",
                        "小学学生数",
                        published.get("primary_students_A"),
                        "初中学生数",
                        published.get("junior_students_B"),
                        "小学专任教师数",
                        10,
                        "初中专任教师数",
                        20,
                        "图书册数",
                        published.get("books_total"))
                .check("gj-2012");
        BigDecimal primary = value(result, "小学");
        BigDecimal junior = value(result, "初中");
        assertThat(primary)
                .isCloseTo(new BigDecimal(published.get("books_per_primary_student")), within(new BigDecimal("0.005")));
        assertThat(junior).isCloseTo(primary.multiply(new BigDecimal("1.1")), within(new BigDecimal("1e-30")));
        assertThat(primary.multiply(new BigDecimal(published.get("primary_students_A"))))
                .isCloseTo(new BigDecimal(published.get("primary_books")), within(BigDecimal.ONE));
    }

    @Test
    void the_composites_of_the_national_annex_tables_come_out_within_a_thousandth() {
        Map<String, Counties> counties = new LinkedHashMap<>();
        Map<String, String> composites = new LinkedHashMap<>();
        for (NamedCsvRecord row : Tables.read("published-basic-balance.csv")) {
            counties.computeIfAbsent(row.getField("county"), name -> Counties.ofYear(2013))
                    .row(
                            "校际均衡",
                            "学段",
                            row.getField("stage"),
                            "指标",
                            row.getField("indicator"),
                            "县均值",
                            row.getField("mean"),
                            "差异系数",
                            row.getField("cv"));
            composites.put(row.getField("county") + row.getField("stage"), row.getField("composite_cv"));
        }
        assertThat(composites).hasSizeGreaterThanOrEqualTo(16);
        counties.forEach((name, county) -> {
            CheckResult result = county.check("gj-2012");
            for (String stage : List.of("小学", "初中")) {
                CheckResult.BalanceRow row = balance(result, stage, "综合差异系数");
                BigDecimal published = new BigDecimal(composites.get(name + stage));
                assertThat(new BigDecimal(row.cv()))
                        .as(name + stage)
                        .isCloseTo(published, within(new BigDecimal("0.001")));
                boolean met = published.compareTo(new BigDecimal(stage.equals("小学") ? "0.65" : "0.55")) <= 0;
                assertThat(row.outcome()).as(name + stage).isEqualTo(met ? Status.MET : Status.NOT_MET);
            }
        });
    }

    @Test
    void the_district_of_2023_fails_by_one_indicator_that_two_decimals_would_let_pass() {
        Counties county = Counties.ofYear(2023);
        Map<String, String> published = new LinkedHashMap<>();
        for (NamedCsvRecord row : Tables.read("published-quality-balance.csv")) {
            county.row(
                    "校际均衡",
                    "学段",
                    row.getField("stage"),
                    "指标",
                    row.getField("indicator"),
                    "县均值",
                    row.getField("mean"),
                    "标准差",
                    row.getField("sd"),
                    "差异系数",
                    row.getField("cv"));
            published.put(row.getField("indicator"), row.getField("cv"));
        }
        CheckResult result = county.check("gy-2017");
        published.forEach((indicator, cv) -> {
            CheckResult.BalanceRow row = balance(result, "小学", indicator);
            boolean backbone = indicator.equals("每百名学生拥有县级以上骨干教师数");
            assertThat(row.outcome()).as(indicator).isEqualTo(backbone ? Status.NOT_MET : Status.MET);
            assertThat(row.borderline()).as(indicator).isEqualTo(backbone);
        });
        assertThat(published).containsEntry("每百名学生拥有县级以上骨干教师数", "0.501787");
    }

    private static CheckResult.BalanceRow balance(CheckResult result, String stage, String indicator) {
        return result.balance().stream()
                .filter(row -> row.stage().equals(stage) && row.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal value(CheckResult result, String stage) {
        return result.sections().stream()
                .filter(row -> row.stage().equals(stage))
                .flatMap(row -> row.indicators().stream())
                .filter(cell -> cell.indicator().equals("生均图书册数"))
                .map(cell -> new BigDecimal(cell.value()))
                .findFirst()
                .orElseThrow();
    }
}
