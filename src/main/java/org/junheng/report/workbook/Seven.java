package org.junheng.report.workbook;

import java.util.List;
import java.util.Optional;
import org.junheng.check.CheckResult;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Meaning;

/** The seven resource indicators of gy-2017 (教督〔2017〕6号 二(一)) and what a check says of them. */
final class Seven {

    static final String STANDARD = "gy-2017";
    static final List<String> STAGES = List.of("小学", "初中");

    /** In the paper's order, as indicators.csv writes them. */
    static final List<String> INDICATORS = List.of(
            "每百名学生拥有高于规定学历教师数",
            "每百名学生拥有县级以上骨干教师数",
            "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
            "生均教学及辅助用房面积",
            "生均体育运动场馆面积",
            "生均教学仪器设备值",
            "每百名学生拥有网络多媒体教室数");

    private static final Ratio FLOOR = Ratio.of("0.85");

    /** How near a value comes to its limit. */
    enum Reach {
        FULL,
        /** At least 85 % of it. */
        NEARLY,
        BELOW,
        UNKNOWN
    }

    private Seven() {}

    static Reach reach(CheckResult.IndicatorCell cell) {
        if (cell.outcome() == Status.MET) {
            return Reach.FULL;
        }
        if (cell.outcome() == Status.CANNOT_TELL || cell.value() == null || cell.limit() == null) {
            return Reach.UNKNOWN;
        }
        Ratio floor = Ratio.of(cell.limit()).times(FLOOR);
        return Ratio.of(cell.value()).compareTo(floor) >= 0 ? Reach.NEARLY : Reach.BELOW;
    }

    static boolean isApplied(CheckResult result) {
        return result.standards().stream().anyMatch(one -> one.standard().id().equals(STANDARD));
    }

    /** Who fills in the form, for which year. */
    static String unit(CheckResult result) {
        return "填报单位:" + result.facts().name() + "(" + result.facts().year() + " 年)。";
    }

    /** The sections that count, of one stage. */
    static List<CheckResult.SectionRow> sections(CheckResult result, String stage) {
        return result.sections().stream()
                .filter(row -> row.standard().equals(STANDARD) && row.inScope())
                .filter(row -> row.stage().equals(stage))
                .toList();
    }

    static Optional<CheckResult.IndicatorCell> cell(CheckResult.SectionRow row, String indicator) {
        return row.indicators().stream()
                .filter(cell -> cell.indicator().equals(indicator))
                .findFirst();
    }

    /** The full limit with its unit, as the rule says it; empty if the rulebook has no such rule. */
    static String limit(CheckResult result, String stage, int number) {
        String id = "GY-R" + number + (stage.equals("小学") ? "-P" : "-J");
        return result.rulebook()
                .rule(id)
                .flatMap(rule -> rule.consequence(Meaning.LIMIT))
                .map(line -> Words.limit(line.operator(), line.word("限值"), line.word("单位")))
                .orElse("");
    }

    /** Whether the section as a whole passes (at least six of seven, the other at 85 %). */
    static Status scorecard(CheckResult result, CheckResult.SectionRow row) {
        String id = "GY-PASS" + (row.stage().equals("小学") ? "-P" : "-J");
        return result.outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(id))
                .filter(outcome -> outcome.subject().getId().equals(row.school() + "-" + row.stage()))
                .map(Outcome::status)
                .reduce(Status::worse)
                .orElse(Status.CANNOT_TELL);
    }
}
