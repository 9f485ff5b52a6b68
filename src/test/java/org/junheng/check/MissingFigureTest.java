package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Figure;
import org.junheng.facts.Item;
import org.junheng.facts.Row;
import org.junheng.facts.intake.Intake;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** Takes every figure of a county that meets everything away, one at a time: nothing gets better, and what used it cannot be told. */
class MissingFigureTest {

    /** Figures that no national rule needs, or that another figure of the fixture stands in for. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "区县.常住人口",
            "区县.优质高中农村分配指标数",
            "区县.农村初中毕业学生数",
            "区县.省定小学生均公用经费基准",
            "区县.省定初中生均公用经费基准",
            "区县.公众满意度",
            "区县.社会认可度",
            "区县.初中三年巩固率",
            "学校.建校年份",
            "学校.是否寄宿制",
            "学校.是否人口密集中心城区",
            "学校.随迁子女学生数",
            "学校.教职工数",
            "学校.最大班学生数",
            "学校.音乐专用教室数",
            "学校.美术专用教室数",
            "学校.上年小学学生数",
            "学校.上年初中学生数",
            "学校.心理健康教师数",
            "学校.直跑道长度",
            "学校.环形跑道长度",
            "学校.卫生室面积",
            "学校.心理辅导室面积",
            "学校.小学教职工数",
            "学校.初中教职工数",
            "学校.高中教职工数",
            "学校.主校标识码",
            "学校.是否薄弱学校");

    @Test
    void no_figure_can_be_left_out_unnoticed() {
        CountyFacts facts = Intake.read(Path.of("fixtures/linhu"), Counties.RULEBOOK);
        Counts all = counts(facts);
        assertThat(all.cannotTell()).isZero();
        Set<String> silent = new TreeSet<>();
        Row county = facts.county();
        for (Item item : Counties.RULEBOOK.items().of("区县")) {
            if (item.need() != Item.Need.REQUIRED && county.get(item.name()) != null) {
                CountyFacts less = new CountyFacts(without(county, item.name()), facts.sheets(), List.of(), "less");
                compare(all, counts(less), "区县." + item.name(), silent);
            }
        }
        for (Item item : Counties.RULEBOOK.items().of("学校")) {
            if (item.need() == Item.Need.OPTIONAL) {
                removed(facts, item).ifPresent(less -> compare(all, counts(less), "学校." + item.name(), silent));
            }
        }
        assertThat(WITHOUT_EFFECT).containsAll(silent);
    }

    private static void compare(Counts before, Counts after, String item, Set<String> silent) {
        assertThat(after.notMet())
                .as(item + " left out must not turn into a fault")
                .isLessThanOrEqualTo(before.notMet());
        assertThat(after.met()).as(item + " left out must not be met").isLessThanOrEqualTo(before.met());
        if (after.cannotTell() == before.cannotTell()) {
            silent.add(item);
        }
    }

    /** The item taken away from the first school that has it with pupils in its stage; empty if none has it. */
    private static java.util.Optional<CountyFacts> removed(CountyFacts facts, Item item) {
        List<Row> schools = new ArrayList<>(facts.rows("学校"));
        for (int i = 0; i < schools.size(); i++) {
            Row school = schools.get(i);
            boolean used = school.get(item.name()) != null && isJudged(school, item.name());
            if (used) {
                schools.set(i, without(school, item.name()));
                Map<String, List<Row>> sheets = new LinkedHashMap<>(facts.sheets());
                sheets.put("学校", schools);
                return java.util.Optional.of(new CountyFacts(facts.county(), sheets, List.of(), "less"));
            }
        }
        return java.util.Optional.empty();
    }

    /** Items of town schools' catchment, of small rural sites, of a stage: a school where the item counts. */
    private static boolean isJudged(Row school, String item) {
        boolean town = !"乡村".equals(school.text("城乡类型")) && !"是".equals(school.text("是否寄宿制"));
        boolean small = Set.of("小学", "教学点").contains(String.valueOf(school.text("办学类型")))
                && !"城区".equals(school.text("城乡类型"))
                && new java.math.BigDecimal(String.valueOf(school.text("小学学生数"))).intValue() < 100;
        boolean ordinary = !Set.of("特殊教育学校", "职业学校").contains(String.valueOf(school.text("办学类型")));
        for (String stage : List.of("小学", "初中", "高中")) {
            Figure pupils = school.get(stage + "学生数");
            if (item.startsWith(stage) && (pupils == null || pupils.number().isZero())) {
                return false;
            }
        }
        if (item.equals("核定公用经费")) {
            return small;
        }
        return ordinary && (!item.contains("划片内") || town);
    }

    private static Row without(Row row, String item) {
        Map<String, Figure> figures = new LinkedHashMap<>(row.figures());
        figures.remove(item);
        return new Row(row.sheet(), row.at(), figures);
    }

    private record Counts(int met, int notMet, int cannotTell) {}

    private static Counts counts(CountyFacts facts) {
        CheckResult result = new Checker(Counties.RULEBOOK)
                .check(facts, Counties.applied(Counties.RULEBOOK, "gy-2017", "gj-2012"), facts.year());
        int met = 0;
        int notMet = 0;
        int cannotTell = 0;
        for (CheckResult.RuleCounts rule : result.rules()) {
            met += rule.met() + rule.tolerated();
            notMet += rule.notMet();
            cannotTell += rule.cannotTell();
        }
        return new Counts(met, notMet, cannotTell);
    }
}
