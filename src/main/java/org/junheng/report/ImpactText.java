package org.junheng.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Subject;
import org.junheng.check.Verdict;
import org.junheng.impact.Direction;
import org.junheng.impact.Impact;
import org.junheng.impact.OutcomeChange;
import org.junheng.impact.VerdictChange;

/** What a change of rules does, for the terminal: verdicts and counts first, then the subjects by rule; 80 columns. */
public final class ImpactText {

    private static final int COLUMNS = 80;
    /** Closing punctuation hangs over the end of a line. */
    private static final int WRAPPED = COLUMNS - 2;

    /** Hexadecimal digits that tell rulebooks apart well enough for people. */
    private static final int FINGERPRINT = 12;

    private static final String INDENT = " ".repeat(10);

    private final Impact impact;
    private final StringBuilder out = new StringBuilder();

    private ImpactText(Impact impact) {
        this.impact = impact;
    }

    /** @param before what the old rules are, for people, as the folder's path; {@code after} likewise */
    public static String of(Impact impact, String before, String after) {
        ImpactText text = new ImpactText(impact);
        text.head(before, after);
        impact.verdicts().forEach(text::verdict);
        text.counts();
        text.rules();
        text.last();
        return text.out.toString();
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    private void head(String before, String after) {
        line(impact.county() + "(" + impact.code() + ")" + impact.dataYear() + " 年度:改规则的影响");
        line("数据 " + impact.source() + (impact.year() == impact.dataYear() ? "" : "  按 " + impact.year() + " 年度的标准"));
        line(Width.wrap("旧规则 ", before + "(" + shortened(impact.before()) + ")", WRAPPED));
        line(Width.wrap("新规则 ", after + "(" + shortened(impact.after()) + ")", WRAPPED));
        line("=".repeat(COLUMNS));
    }

    private void verdict(VerdictChange change) {
        String turned =
                word(change.appliedBefore(), change.before()) + " → " + word(change.appliedAfter(), change.after());
        line(Width.wrap(
                Width.left(turned, 24),
                change.standard().title() + "(" + change.standard().id() + ")",
                WRAPPED));
    }

    private static String shortened(String fingerprint) {
        return fingerprint.substring(0, fingerprint.indexOf(':') + 1 + FINGERPRINT);
    }

    private static String word(boolean applied, @Nullable Verdict verdict) {
        if (!applied) {
            return "– 不适用";
        }
        return verdict == null ? "! 仅供预警" : Sentences.kind(verdict.name());
    }

    private void counts() {
        line("");
        int all = impact.outcomes().size();
        line(
                all == 0
                        ? "没有结论发生变化。"
                        : "结论变化 " + all + " 项:变差 " + impact.count(Direction.WORSE) + " 项   变好 "
                                + impact.count(Direction.BETTER) + " 项   其他 " + impact.count(Direction.OTHER) + " 项");
    }

    private void rules() {
        Map<String, List<OutcomeChange>> byRule = new LinkedHashMap<>();
        impact.outcomes()
                .forEach(change -> byRule.computeIfAbsent(change.rule(), none -> new ArrayList<>())
                        .add(change));
        byRule.forEach((rule, changes) -> {
            line("");
            line(Width.wrap("", changes.get(0).title() + "  [" + rule + "]  " + changes.size() + " 项", WRAPPED));
            line("-".repeat(COLUMNS));
            changes.forEach(this::change);
        });
    }

    private void change(OutcomeChange change) {
        String indicator = change.isToldByTitle() ? "" : " " + change.indicator();
        line(Width.wrap("", who(change.subject()) + indicator, WRAPPED));
        line(Width.wrap(INDENT, Turn.of(change), WRAPPED));
    }

    private static String who(OutcomeChange.Who who) {
        return who.kind() == Subject.Kind.PERSON || who.name().isEmpty() ? who.id() : who.name() + "(" + who.id() + ")";
    }

    private void last() {
        line("");
        line(
                impact.unchangedButOtherFigures() == 0
                        ? "其余结论及其数值、限值和缺口都没有变。"
                        : "另有 " + impact.unchangedButOtherFigures() + " 项结论未变,数值、限值或缺口有变。");
    }
}
