package org.junheng.report.letter;

import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;
import org.junheng.check.Outcome;
import org.junheng.check.Printed;
import org.junheng.check.Status;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Standard;

/** Outcomes, names and numbers in the words of official papers. */
final class Words {

    static final String NOTHING = "—";

    private static final int CELL = 300;

    private Words() {}

    /** A paper's table shows a dash where a rule does not apply. */
    static String status(Status status) {
        return status == Status.NOT_APPLICABLE ? NOTHING : status.word();
    }

    /** As 不低于 4.5 平方米; a dash where a rule has no number. */
    static String requirement(Outcome outcome) {
        String operator = outcome.operator();
        if (operator == null || outcome.limit() == null) {
            return NOTHING;
        }
        String limit = Printed.limit(outcome.limit()) + Objects.requireNonNullElse(outcome.unit(), "");
        return switch (operator) {
            case ">=" -> "不低于" + limit;
            case "<=" -> "不高于" + limit;
            case ">" -> "高于" + limit;
            case "<" -> "低于" + limit;
            case "=" -> limit;
            default -> limit.replace("–", "至");
        };
    }

    /** With the form's decimals, or as many more as it takes not to look like the limit beside it. */
    static String beside(String number, @Nullable String limit, int scale) {
        if (limit == null || !limit.matches("[0-9.]+")) {
            return rounded(number, scale);
        }
        return Printed.column(Ratio.of(number), Ratio.of(limit), scale);
    }

    static String rounded(@Nullable String number, int scale) {
        return number == null
                ? NOTHING
                : Ratio.of(number).decimal(scale, RoundingMode.HALF_UP).toPlainString();
    }

    /** As 缺 12 间, or 超出 3 人; a dash for none. */
    static String gap(@Nullable Gap gap) {
        return gap == null ? NOTHING : gap.told();
    }

    /** What a rule is about, with the indicator where its title does not name it. */
    static String matter(Outcome outcome) {
        return outcome.isToldByTitle() ? outcome.rule().title() : outcome.rule().title() + ":" + outcome.indicator();
    }

    /** All names, or the first and how many there are. */
    static String names(List<String> names, int most, String counter) {
        String all = String.join("、", names.subList(0, Math.min(most, names.size())));
        return names.size() <= most ? all : all + "等" + names.size() + counter;
    }

    /** So that no row fills a page. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= CELL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, CELL)) + "…(详见整改台账)";
    }

    /** As 《县域义务教育优质均衡发展督导评估办法》(教督〔2017〕6号). */
    static String cited(Standard standard) {
        String title = standard.title();
        return "《" + title + "》" + standard.titleAndNumber().substring(title.length());
    }

    /** The 文号, or the title of a paper that bears none. */
    static String shortly(Standard standard) {
        String number = standard.titleAndNumber().substring(standard.title().length());
        return number.isEmpty() ? "《" + standard.title() + "》" : number.substring(1, number.length() - 1);
    }
}
