package org.junheng.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Subject;
import org.junheng.impact.Cause;
import org.junheng.impact.Fate;
import org.junheng.impact.State;
import org.junheng.impact.Trend;
import org.junheng.impact.TwoYears;
import org.junheng.impact.YearChange;

/** What became of a county between two years, for the terminal: verdicts and counts, then cured, new, remaining, other. */
public final class YearsText {

    private final TwoYears years;
    private final ChangeLines out = new ChangeLines();

    private YearsText(TwoYears years) {
        this.years = years;
    }

    /** @param before where the rules come from, for people, as the folder's path; {@code after} the new ones, if there are two */
    public static String of(TwoYears years, String before, String after) {
        YearsText text = new YearsText(years);
        text.head(before, after);
        years.verdicts().forEach(turned -> text.out.verdict(turned.change(), text.cause(turned.cause())));
        text.counts();
        for (Fate fate : List.of(Fate.CURED, Fate.NEW, Fate.REMAINS)) {
            text.section(YearWords.of(fate), years.of(fate));
        }
        text.others();
        text.last();
        return text.out.toString();
    }

    /** A county that only one of the data holds. @param first as {@code 只在前一份数据中} */
    public static String alone(String first, TwoYears.Year year) {
        return first + ":" + ChangeLines.county(year.county(), year.code()) + year.dataYear() + " 年度\n";
    }

    private void head(String before, String after) {
        TwoYears.Year was = years.before();
        TwoYears.Year is = years.after();
        out.line(ChangeLines.county(is.county(), is.code()) + was.dataYear() + " 年度 → " + is.dataYear() + " 年度:整改对比");
        out.data("前一份 ", was.source(), was.year(), was.dataYear());
        out.data("后一份 ", is.source(), is.year(), is.dataYear());
        if (years.isByTwoRulebooks()) {
            out.rules("旧规则 ", before, was.rulebook());
            out.rules("新规则 ", after, is.rulebook());
        } else {
            out.rules("规则   ", before, was.rulebook());
        }
        remarks(was, is);
        out.ruled('=');
    }

    private void remarks(TwoYears.Year was, TwoYears.Year is) {
        if (was.dataYear() > is.dataYear()) {
            out.wrapped("注意   ", "前一份数据的年度比后一份晚,请核对先后。以下按书写的次序比较。");
        } else if (was.dataYear() == is.dataYear()) {
            out.wrapped("注意   ", "两份数据的年度相同。");
        }
        if (!was.county().equals(is.county())) {
            out.wrapped("注意   ", "前一份数据的区县名称是 " + ChangeLines.county(was.county(), was.code()) + "。");
        }
    }

    private void counts() {
        out.line("");
        out.line(Stream.of(Fate.CURED, Fate.NEW, Fate.REMAINS)
                        .map(fate -> YearWords.of(fate) + " " + years.of(fate).size() + " 项   ")
                        .collect(Collectors.joining())
                + "其他 " + otherChanges().size() + " 项");
        counted("仍存在:", Trend.values(), YearWords::of, years::count);
        Fate[] others = Arrays.stream(Fate.values()).filter(Fate::isOther).toArray(Fate[]::new);
        counted("其他:", others, YearWords::of, fate -> (long) years.of(fate).size());
        if (years.outcomes().stream().anyMatch(YearsText::isOfClass)) {
            out.line("班级按学段、年级和班名对应,前后不一定是同一批学生。");
        }
        if (years.isByTwoRulebooks()) {
            counted("归因:", Cause.values(), YearWords::of, years::count);
            out.wrapped("数据:", "只换数据就有后来的结论,只换规则不变。限值随年度变动时,年度随数据走,算数据。");
            out.wrapped("规则:", "只换规则就有后来的结论,只换数据不变。");
            out.wrapped("两者:", "只换其一都得不出后来的结论,或任换其一结论都会变。");
            out.line("仍存在的,归因按数值、限值和缺口比较。");
        }
    }

    private static boolean isOfClass(YearChange change) {
        return change.change().subject().kind() == Subject.Kind.CLASS;
    }

    /** Those that there are. */
    private <T> void counted(String first, T[] of, Function<T, String> word, Function<T, Long> count) {
        List<String> words = Arrays.stream(of)
                .filter(one -> count.apply(one) > 0)
                .map(one -> word.apply(one) + " " + count.apply(one) + " 项")
                .toList();
        if (!words.isEmpty()) {
            out.wrapped(first, String.join("、", words));
        }
    }

    private List<YearChange> otherChanges() {
        return years.outcomes().stream()
                .filter(change -> change.fate().isOther())
                .toList();
    }

    private void section(String title, List<YearChange> changes) {
        if (!changes.isEmpty()) {
            out.line("");
            out.line(title);
            out.ruled('=');
            out.byRule(
                    changes,
                    change -> change.change().rule(),
                    change -> change.change().title(),
                    this::change);
        }
    }

    /** Nobody need look at what was met and is gone, or has come and is met: it is only counted. */
    private void others() {
        List<YearChange> changes = new ArrayList<>(otherChanges());
        List<YearChange> quiet = changes.stream().filter(YearsText::isQuiet).toList();
        changes.removeAll(quiet);
        section("其他", changes);
        if (!quiet.isEmpty()) {
            long gone = quiet.stream()
                    .filter(change -> change.stateBefore() == State.MET)
                    .count();
            out.line("");
            out.wrapped(
                    "",
                    "其他中不逐项列出的:原来达标、不再要求 " + gone + " 项,原来不要求、现在达标 " + (quiet.size() - gone)
                            + " 项。用 --format json 查看。");
        }
    }

    private static boolean isQuiet(YearChange change) {
        return Stream.of(change.stateBefore(), change.stateAfter())
                .allMatch(state -> state == State.MET || state == State.NOT_APPLICABLE);
    }

    private void change(YearChange change) {
        out.subject(change.change());
        out.indented(YearEntry.turn(change) + cause(change.cause()));
        YearEntry.further(change).forEach(out::indented);
    }

    private String cause(@Nullable Cause cause) {
        return cause == null || !years.isByTwoRulebooks() ? "" : "  [" + YearWords.of(cause) + "]";
    }

    private void last() {
        out.line("");
        out.line(
                years.unchangedButOtherFigures() == 0
                        ? "其余结论及其数值、限值和缺口都没有变。"
                        : ChangeLines.otherFigures(years.unchangedButOtherFigures()));
    }
}
