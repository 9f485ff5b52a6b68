package org.junheng.report;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
import org.junheng.check.Outcome;
import org.junheng.check.Subject;
import org.junheng.check.Verdict;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.RuleDefinition;

/** A result for the terminal: the verdict first, then balance, then findings by school with what cures them; 80 columns. */
public final class TextReport {

    private static final int COLUMNS = 80;
    /** Closing punctuation hangs over the end of a line. */
    private static final int WRAPPED = COLUMNS - 2;

    private static final String INDENT = " ".repeat(10);

    private final CheckResult result;
    private final StringBuilder out = new StringBuilder();

    private TextReport(CheckResult result) {
        this.result = result;
    }

    public static String of(CheckResult result) {
        TextReport report = new TextReport(result);
        report.head();
        report.verdicts();
        report.balances();
        report.findings();
        report.notes();
        return report.out.toString();
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    private void head() {
        line(result.facts().name() + "(" + result.facts().code() + ")"
                + result.facts().year() + " 年度检查结果");
        line("数据 " + result.facts().source()
                + (result.year() == result.facts().year() ? "" : "  按 " + result.year() + " 年度的标准"));
        line("=".repeat(COLUMNS));
    }

    private void verdicts() {
        Map<String, CheckResult.Applied> applied = new LinkedHashMap<>();
        result.standards().forEach(one -> applied.put(one.standard().id(), one));
        for (CheckResult.StandardVerdict verdict : result.verdicts()) {
            CheckResult.Applied one = Objects.requireNonNull(applied.get(verdict.standard()));
            String sign = verdict.verdict() == null
                    ? advice(one.standard().id())
                    : Sentences.kind(verdict.verdict().name());
            line(Width.wrap(Width.left(sign, 10), one.standard().titleAndNumber(), WRAPPED));
            List<String> groups = verdict.groups().stream()
                    .map(g -> g.verdict() == null ? g.group() : g.group() + " " + sign(g.verdict()))
                    .toList();
            line(Width.wrapWhole(INDENT, groups, WRAPPED));
            if (result.standards().size() > 1) {
                line(Width.wrap(INDENT, counted(one.standard().id()), WRAPPED));
            }
            line(Width.wrap(INDENT, one.standard().id() + ":" + one.because(), WRAPPED));
        }
        notApplied();
        line("");
        line("问题 " + counted(""));
    }

    private String advice(String standard) {
        return count(Finding.Kind.ADVICE, standard) > 0 ? "! 预警" : "– 无预警";
    }

    private long count(Finding.Kind kind, String standard) {
        return result.findings().stream()
                .filter(f -> f.kind() == kind
                        && (standard.isEmpty() || f.outcome().rule().standard().equals(standard)))
                .count();
    }

    private static String sign(Verdict verdict) {
        return Sentences.kind(verdict.name()).substring(0, 1);
    }

    /** Which standards of the rulebook were left aside, and why; whoever named the standards knows. */
    private void notApplied() {
        LocalDate day = LocalDate.of(result.year(), 9, 1);
        String code = result.facts().code();
        boolean byItself =
                result.standards().stream().allMatch(one -> one.because().startsWith("适用"));
        List<String> others = result.rulebook().allStandards().stream()
                .filter(standard -> result.standards().stream()
                        .noneMatch(one -> one.standard().id().equals(standard.id())))
                .flatMap(standard -> standard.whyNotFor(code, day).map(why -> standard.id() + "(" + why + ")").stream())
                .toList();
        if (byItself && !others.isEmpty()) {
            line(Width.wrap("未适用    ", String.join("、", others), WRAPPED));
        }
    }

    /** How many findings of each kind; of one standard only those kinds that it has. @param standard empty for all */
    private String counted(String standard) {
        String counts = List.of(
                        Finding.Kind.NOT_MET,
                        Finding.Kind.TOLERATED,
                        Finding.Kind.CANNOT_TELL,
                        Finding.Kind.DUE,
                        Finding.Kind.ADVICE)
                .stream()
                .filter(kind -> standard.isEmpty() && kind != Finding.Kind.ADVICE || count(kind, standard) > 0)
                .map(kind -> Sentences.kind(kind.name()) + " " + count(kind, standard) + " 项")
                .collect(Collectors.joining("   "));
        return counts.isEmpty() ? "没有问题" : counts;
    }

    private void balances() {
        for (CheckResult.StandardVerdict verdict : result.verdicts()) {
            List<CheckResult.BalanceRow> rows = result.balance().stream()
                    .filter(row -> row.standard().equals(verdict.standard()))
                    .toList();
            if (!rows.isEmpty()) {
                line("");
                line(Width.left("校际差异系数 " + verdict.standard(), 38) + Width.right("县均值", 11) + Width.right("差异系数", 10)
                        + Width.right("限值", 6) + "  结论");
                line("-".repeat(COLUMNS));
                rows.forEach(this::balance);
            }
        }
    }

    private void balance(CheckResult.BalanceRow row) {
        String outcome = row.limit() == null && row.cv() != null
                ? ""
                : Sentences.kind(row.outcome().name());
        String marks = (row.borderline() ? " 临界" : "") + (row.reported() ? " 填报" : "");
        line(Width.left(Width.cut(row.stage() + " " + row.indicator(), 37), 38)
                + Width.right(rounded(row.mean(), result.rulebook().indicators().precision(row.indicator())), 11)
                + Width.right(rounded(row.cv(), 3), 10) + Width.right(row.limit() == null ? "" : row.limit(), 6) + "  "
                + outcome + marks);
    }

    private static String rounded(@Nullable String number, int scale) {
        return number == null
                ? "–"
                : Ratio.of(number).decimal(scale, RoundingMode.HALF_UP).toPlainString();
    }

    private void findings() {
        Map<String, List<Finding>> bySubject = new TreeMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            Subject subject = finding.outcome().subject();
            if (subject.kind() == Subject.Kind.PERSON) {
                continue;
            }
            String key = Objects.requireNonNullElse(subject.schoolCode(), "");
            bySubject.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
            names.putIfAbsent(key, key.isEmpty() ? "全县" : subject.schoolName() + "(" + key + ")");
        }
        bySubject.forEach((key, findings) -> {
            head(names.getOrDefault(key, key));
            findings.forEach(this::finding);
        });
        people();
    }

    private void head(String name) {
        line("");
        line(name);
        line("-".repeat(COLUMNS));
    }

    /** People by their codes and nothing else: the school, too, is part of a person's row. */
    private void people() {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        result.findings().stream()
                .filter(f -> f.outcome().subject().kind() == Subject.Kind.PERSON)
                .forEach(f -> byRule.computeIfAbsent(f.outcome().rule().id() + f.kind(), k -> new ArrayList<>())
                        .add(f));
        if (!byRule.isEmpty()) {
            head("人员(只列编号)");
        }
        for (List<Finding> findings : byRule.values()) {
            Finding first = findings.get(0);
            RuleDefinition rule = first.outcome().rule();
            line(Width.wrap(
                    Width.left(Sentences.kind(first.kind().name()), 10),
                    rule.title() + "  [" + rule.id() + "] " + findings.size() + " 人",
                    WRAPPED));
            List<String> codes =
                    findings.stream().map(f -> f.outcome().subject().getId()).toList();
            line(Width.wrapWhole(INDENT, codes, WRAPPED));
            measures(first);
        }
    }

    /** A class under its school's heading; one of a campus says which. Empty for other subjects. */
    private static String className(Subject subject) {
        String name = subject.getName();
        String school = subject.schoolName() + " ";
        return subject.kind() != Subject.Kind.CLASS
                ? ""
                : (name.startsWith(school) ? name.substring(school.length()) : name) + " ";
    }

    private void finding(Finding finding) {
        Outcome outcome = finding.outcome();
        Subject subject = outcome.subject();
        String who = className(subject);
        String named = outcome.isToldByTitle()
                ? outcome.rule().title()
                : outcome.rule().title() + ":" + outcome.indicator();
        line(Width.wrap(
                Width.left(Sentences.kind(finding.kind().name()), 10),
                who + named + "  [" + outcome.rule().id() + "]",
                WRAPPED));
        line(Width.wrap(INDENT, Sentences.formula(finding), WRAPPED));
        if (outcome.gap() != null && finding.kind() != Finding.Kind.DUE) {
            line(INDENT + (outcome.gap().isOver() ? "超出 " : "缺口 ")
                    + outcome.gap().amount() + " " + outcome.gap().unit());
        }
        measures(finding);
    }

    private void measures(Finding finding) {
        for (Measure measure : finding.measures()) {
            String cost = measure.cost() == null ? "" : ";约 " + measure.cost();
            String owners = "(" + measure.lead()
                    + (measure.support().isEmpty() ? "" : ";" + String.join("、", measure.support())) + ";"
                    + measure.dueMonths() + " 个月" + cost + ")";
            line(Width.wrap(" ".repeat(8) + "→ ", measure.text() + owners, WRAPPED));
            if (!measure.parts().isEmpty()) {
                List<String> parts = new ArrayList<>(List.of("共 " + measure.quantity() + ":"));
                measure.parts().stream().map(Allotment::inWords).forEach(parts::add);
                line(Width.wrapWhole(INDENT, parts, WRAPPED));
            }
        }
        if (finding.noMeasure() != null && finding.kind() != Finding.Kind.CANNOT_TELL) {
            line(Width.wrap(" ".repeat(8) + "→ ", "无对应措施:" + finding.noMeasure(), WRAPPED));
        }
    }

    private void notes() {
        if (!result.notes().isEmpty()) {
            line("");
            line("提示(" + result.notes().size() + ")");
            line("-".repeat(COLUMNS));
            result.notes().forEach(note -> line(Width.wrap("· ", note.place() + " " + note.text(), WRAPPED)));
        }
    }
}
