package org.junheng.report.workbook;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Figure;
import org.junheng.facts.Ratio;
import org.junheng.facts.Row;

/** What the form asks of schools beside the indicators, campuses counted with their main school. */
final class Schools {

    private static final String CODE = "学校标识码";
    private static final String MAIN = "主校标识码";

    private final CountyFacts facts;

    Schools(CountyFacts facts) {
        this.facts = facts;
    }

    /** Rows that are schools of their own. */
    List<Row> mains() {
        return facts.rows(CountyFacts.SCHOOLS).stream()
                .filter(row -> row.get(MAIN) == null)
                .toList();
    }

    private List<Row> sites(String school) {
        return facts.rows(CountyFacts.SCHOOLS).stream()
                .filter(row -> school.equals(row.text(CODE)) || school.equals(row.text(MAIN)))
                .toList();
    }

    /** 举办者类型 as reported: a national code, 公办 or 民办. */
    String sponsor(String school) {
        return sites(school).stream()
                .filter(row -> school.equals(row.text(CODE)))
                .map(row -> Objects.requireNonNullElse(row.text("举办者类型"), ""))
                .map(word -> word.equals("民办") ? "10" : word)
                .findFirst()
                .orElse("");
    }

    /** Years of a stage that have classes; 待填 where no class is reported. */
    Value grades(String school, String stage) {
        long grades = classRows(school, stage).stream()
                .map(row -> row.text("年级"))
                .distinct()
                .count();
        return grades == 0 ? Value.TO_FILL : Value.whole(grades);
    }

    /** As reported by the school, else as many as 班级 has rows. */
    Value classes(String school, String stage) {
        Ratio reported = sum(sites(school), stage + "班级数", stage + "学生数");
        if (reported != null) {
            return Value.rounded(reported.toString(), 0);
        }
        int rows = classRows(school, stage).size();
        return rows == 0 ? Value.TO_FILL : Value.whole(rows);
    }

    private List<Row> classRows(String school, String stage) {
        List<String> codes =
                sites(school).stream().map(row -> row.require(CODE).text()).toList();
        return facts.rows("班级").stream()
                .filter(row -> codes.contains(row.text(CODE)) && stage.equals(row.text("学段")))
                .toList();
    }

    /** The sum of an item; null where a row that has pupils there left it empty. */
    static @Nullable Ratio sum(List<Row> rows, String item, String pupils) {
        Ratio sum = Ratio.ZERO;
        for (Row row : rows) {
            Figure figure = row.get(item);
            Figure with = row.get(pupils);
            boolean counts = with != null && !with.number().isZero();
            if (figure == null && counts) {
                return null;
            }
            sum = figure == null || !counts ? sum : sum.plus(figure.number());
        }
        return sum;
    }
}
