package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Ratio;
import org.junheng.facts.Row;

/** 基本情况: schools, pupils and teachers as far as they were reported. */
final class Profile {

    private static final List<String> STAGES = List.of("小学", "初中");

    private final CountyFacts facts;

    Profile(CountyFacts facts) {
        this.facts = facts;
    }

    void write(Paper paper) {
        paper.heading(1, "基本情况");
        String people = facts.county().text("常住人口");
        String county = facts.name() + (people == null ? "" : "常住人口" + people + "万人。");
        if (!facts.has(CountyFacts.SCHOOLS)) {
            paper.paragraph((people == null ? "" : county) + "本次自评未填报学校数据,学校、学生和教师情况无法统计,校际均衡情况依据填报的差异系数。");
            paper.prompt("由教育局填写:学校数、在校学生数和专任教师数");
            return;
        }
        List<Row> campuses = rows(true);
        paper.paragraph((people == null ? facts.name() : county + "全县") + "共填报学校"
                + rows(false).size() + "所"
                + (campuses.isEmpty() ? "" : ",另有并入主校统计的校区和教学点" + campuses.size() + "个")
                + "。" + heads("在校学生", "学生数") + heads("专任教师", "专任教师数") + "分类情况见表。");
        paper.table(byType());
        paper.prompt("由教育局填写:县情和教育概况,如辖区、财力、教育布局等");
    }

    private List<Row> rows(boolean campus) {
        return facts.rows(CountyFacts.SCHOOLS).stream()
                .filter(row -> (row.text("主校标识码") != null) == campus)
                .toList();
    }

    /** A sum over both stages, and how many schools it lacks. */
    private String heads(String what, String item) {
        List<String> parts = new ArrayList<>();
        int missing = 0;
        Ratio all = Ratio.ZERO;
        for (String stage : STAGES) {
            Sum sum = sum(facts.rows(CountyFacts.SCHOOLS), stage, item);
            parts.add(stage + sum.known() + "人");
            missing += sum.missing();
            all = all.plus(sum.known());
        }
        return "义务教育阶段" + what + all + "人,其中" + String.join("、", parts)
                + (missing == 0 ? "" : "(有" + missing + "处未填报,未计入)") + "。";
    }

    private record Sum(Ratio known, int missing) {

        @Override
        public String toString() {
            return missing == 0 ? known.toString() : known.signum() == 0 ? "未填报" : known + "(不全)";
        }
    }

    /** A stage without pupils counts as nothing, whatever else was written (contract, section 5). */
    private static Sum sum(List<Row> rows, String stage, String item) {
        Ratio known = Ratio.ZERO;
        int missing = 0;
        for (Row row : rows) {
            String pupils = row.text(stage + "学生数");
            String figure = row.text(stage + item);
            if (pupils == null || Ratio.of(pupils).signum() == 0) {
                continue;
            }
            if (figure == null) {
                missing++;
            } else {
                known = known.plus(Ratio.of(figure));
            }
        }
        return new Sum(known, missing);
    }

    private Grid byType() {
        Grid grid = new Grid("义务教育学校基本情况")
                .column("办学类型", 44)
                .column("学校(个)", 22)
                .column("小学生(人)", 24)
                .column("初中生(人)", 24)
                .column("小学专任教师(人)", 22)
                .column("初中专任教师(人)", 22);
        Map<String, List<Row>> byType = new LinkedHashMap<>();
        rows(false)
                .forEach(row -> byType.computeIfAbsent(
                                Objects.requireNonNullElse(row.text("办学类型"), ""), none -> new ArrayList<>())
                        .add(row));
        byType.forEach((type, rows) -> grid.row(cells(type, rows)));
        if (!rows(true).isEmpty()) {
            grid.row(cells("并入主校的校区、教学点", rows(true)));
        }
        grid.row(cells("合计", facts.rows(CountyFacts.SCHOOLS)));
        return grid;
    }

    private static String[] cells(String head, List<Row> rows) {
        return new String[] {
            head,
            Integer.toString(rows.size()),
            sum(rows, "小学", "学生数").toString(),
            sum(rows, "初中", "学生数").toString(),
            sum(rows, "小学", "专任教师数").toString(),
            sum(rows, "初中", "专任教师数").toString()
        };
    }
}
