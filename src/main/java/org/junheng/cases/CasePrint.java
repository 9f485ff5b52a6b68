package org.junheng.cases;

import java.util.List;

/** The report in words: what failed, the table of coverage, what no example shows. */
final class CasePrint {

    private static final int WIDTH = 80;
    private static final int RULE = 16;
    private static final int CELL = 8;

    private final CaseReport report;
    private final StringBuilder out = new StringBuilder();

    CasePrint(CaseReport report) {
        this.report = report;
    }

    String text() {
        failures();
        String standard = "";
        for (RuleCoverage rule : report.coverage()) {
            if (!rule.standard().equals(standard)) {
                standard = rule.standard();
                head(standard);
            }
            row(rule);
        }
        boundaries();
        missing();
        int failed = report.failed().size();
        line("样例 " + report.results().size() + " 个,通过 " + (report.results().size() - failed) + " 个,未通过 " + failed
                + " 个;覆盖 " + report.percent() + "%。");
        return out.toString();
    }

    private void failures() {
        for (CaseResult result : report.failed()) {
            line("未通过 " + result.place() + " " + result.rule() + " " + result.text());
            line("    " + result.difference());
            line("    结果:" + result.actual());
        }
        if (!report.failed().isEmpty()) {
            line("");
        }
    }

    private void head(String standard) {
        StringBuilder columns = new StringBuilder(Columns.pad(standard, RULE));
        for (Need.Kind kind : Need.Kind.values()) {
            columns.append(Columns.pad(kind.word(), CELL));
        }
        line(columns.append("样例").toString());
    }

    private void row(RuleCoverage rule) {
        StringBuilder columns = new StringBuilder(Columns.pad(rule.rule(), RULE));
        for (Need.Kind kind : Need.Kind.values()) {
            columns.append(Columns.pad(cell(rule, kind), CELL));
        }
        line(columns.append(rule.examples()).toString());
    }

    private static String cell(RuleCoverage rule, Need.Kind kind) {
        List<RuleCoverage.Shown> needs = rule.needs().stream()
                .filter(need -> need.kind().equals(kind.word()))
                .toList();
        long shown = needs.stream().filter(RuleCoverage.Shown::shown).count();
        if (needs.isEmpty()) {
            return "-";
        }
        return needs.size() == 1 ? shown == 1 ? "有" : "缺" : shown + "/" + needs.size();
    }

    /** A standard's limits one by one, with what came out on each side of them. */
    private void boundaries() {
        String standard = "";
        for (BoundaryRow row : report.boundaries()) {
            if (!row.standard().equals(standard)) {
                standard = row.standard();
                line("");
                line("边界表 " + standard + ":样例在每个限值以下、恰在、以上得出的结论");
                line(Columns.pad("规则", RULE - 3) + Columns.pad("时期", CELL + 4) + Columns.pad("以下", CELL + 2)
                        + Columns.pad("恰在", CELL + 2) + Columns.pad("以上", CELL + 2) + "限值");
            }
            line(Columns.pad(row.rule(), RULE - 3)
                    + Columns.pad(row.period(), CELL + 4)
                    + Columns.pad(seen(row.below()), CELL + 2)
                    + Columns.pad(seen(row.on()), CELL + 2)
                    + Columns.pad(seen(row.above()), CELL + 2)
                    + row.boundary());
        }
    }

    private static String seen(String outcomes) {
        return outcomes.isEmpty() ? "–" : outcomes;
    }

    private void missing() {
        line("");
        for (RuleCoverage rule : report.coverage()) {
            if (!rule.isComplete()) {
                line(rule.place() + " " + rule.rule() + " 还缺样例:" + String.join("、", rule.missing()));
            }
        }
    }

    private void line(String text) {
        Columns.wrap(text, WIDTH).forEach(one -> out.append(one.stripTrailing()).append('\n'));
    }
}
