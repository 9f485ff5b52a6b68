package org.junheng.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Subject;
import org.junheng.check.Verdict;
import org.junheng.impact.OutcomeChange;
import org.junheng.impact.VerdictChange;
import org.junheng.shared.Plain;

/** What texts on two checks have in common: a county, its rulebooks, verdicts before and after, and subjects by rule. */
final class ChangeLines {

    private static final int COLUMNS = 80;
    /** Closing punctuation hangs over the end of a line. */
    private static final int WRAPPED = COLUMNS - 2;

    /** Hexadecimal digits that tell rulebooks apart well enough for people. */
    private static final int FINGERPRINT = 12;

    private static final String INDENT = " ".repeat(10);

    private final StringBuilder out = new StringBuilder();

    @Override
    public String toString() {
        return out.toString();
    }

    void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    void wrapped(String first, String text) {
        line(Width.wrap(first, text, WRAPPED));
    }

    void indented(String text) {
        wrapped(INDENT, text);
    }

    void ruled(char of) {
        line(String.valueOf(of).repeat(COLUMNS));
    }

    static String county(String name, String code) {
        return Plain.text(name + "(" + code + ")");
    }

    void data(String first, String source, int year, int dataYear) {
        wrapped(first, Plain.text(source) + (year == dataYear ? "" : "  按 " + year + " 年度的标准"));
    }

    void rules(String first, String shown, String fingerprint) {
        String shortened = fingerprint.substring(0, fingerprint.indexOf(':') + 1 + FINGERPRINT);
        wrapped(first, shown + "(" + shortened + ")");
    }

    void verdict(VerdictChange change, String suffix) {
        String turned =
                word(change.appliedBefore(), change.before()) + " → " + word(change.appliedAfter(), change.after());
        wrapped(
                Width.left(turned, 24),
                change.standard().title() + "(" + change.standard().id() + ")" + suffix);
    }

    private static String word(boolean applied, @Nullable Verdict verdict) {
        if (!applied) {
            return "– 不适用";
        }
        return verdict == null ? "! 仅供预警" : Sentences.kind(verdict.name());
    }

    /** Each rule with how many there are of it, then each of these. */
    <T> void byRule(List<T> changes, Function<T, String> rule, Function<T, String> title, Consumer<T> each) {
        Map<String, List<T>> byRule = new LinkedHashMap<>();
        changes.forEach(change -> byRule.computeIfAbsent(rule.apply(change), none -> new ArrayList<>())
                .add(change));
        byRule.forEach((id, of) -> {
            line("");
            wrapped("", title.apply(of.get(0)) + "  [" + id + "]  " + of.size() + " 项");
            ruled('-');
            of.forEach(each);
        });
    }

    void subject(OutcomeChange change) {
        String indicator = change.isToldByTitle() ? "" : " " + change.indicator();
        wrapped("", who(change.subject()) + indicator);
    }

    private static String who(OutcomeChange.Who who) {
        boolean byCode = who.kind() == Subject.Kind.PERSON || who.name().isEmpty();
        return Plain.text(byCode ? who.id() : who.name() + "(" + who.id() + ")");
    }

    static String otherFigures(int count) {
        return "另有 " + count + " 项结论未变,数值、限值或缺口有变。";
    }
}
