package org.junheng.check;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Rulebook;

/**
 * A finding in one sentence for lists, ledgers and letters: who, what, how much against how much, what is lacking, and under
 * which clause. Of a person it names the code and nothing else.
 */
public final class Statement {

    private static final int CV_PRECISION = 3;

    private Statement() {}

    /** As {@code 青山镇中心小学(小学)生均教学及辅助用房面积 3.69 平方米,低于 4.5 平方米,缺 682.5 平方米(教督〔2017〕6号 二(一)4)。} */
    public static String of(Finding finding, Rulebook rulebook) {
        return who(finding.outcome().subject()) + what(finding.outcome()) + how(finding, rulebook) + "("
                + clause(finding, rulebook) + ")。";
    }

    /** The paper and its clause, as {@code 教督〔2017〕6号 二(一)4}. */
    public static String clause(Finding finding, Rulebook rulebook) {
        String id = finding.outcome().rule().standard();
        String paper = rulebook.standard(id)
                .map(standard -> standard.number().equals("无") ? standard.title() : standard.number())
                .orElse(id);
        return paper + " " + finding.outcome().rule().clause();
    }

    /** Whom it is about, as {@code 青山镇中心小学(小学)}, 全县小学, 全县, {@code 人员 P0005}. */
    public static String who(Subject subject) {
        String stage = subject.getStage();
        return switch (subject.kind()) {
            case PERSON -> "人员 " + subject.getId() + " ";
            case COUNTY -> stage == null ? "全县" : "全县" + stage;
            case SECTION -> subject.getName() + "(" + stage + ")";
            default -> subject.getName();
        };
    }

    /** The indicator where it says enough by itself, else the rule's title with it. */
    public static String what(Outcome outcome) {
        String title = outcome.rule().title();
        if (outcome.indicator().equals(Outcome.NO_INDICATOR)) {
            return title;
        }
        String named = outcome.subject() instanceof Stage ? outcome.indicator() + "差异系数" : outcome.indicator();
        boolean enough = outcome.subject() instanceof Stage
                || outcome.subject() instanceof Section && !outcome.rule().hasSeveralRequirements()
                || title.contains(outcome.indicator());
        return enough ? named.replace("差异系数差异系数", "差异系数") : title + ":" + named;
    }

    private static String how(Finding finding, Rulebook rulebook) {
        Outcome outcome = finding.outcome();
        if (outcome.subject().kind() == Subject.Kind.PERSON) {
            return switch (finding.kind()) {
                case CANNOT_TELL -> ":数据不全,暂不能判定";
                case ADVICE -> ":需要关注";
                default -> ":不符合";
            };
        }
        String value = value(outcome, rulebook);
        String numbers = value == null ? "" : " " + value + compared(outcome);
        return switch (finding.kind()) {
            case CANNOT_TELL -> numbers + ":暂不能判定," + plain(outcome.formula());
            case DUE -> numbers + ",按过渡规定达标,三年内应达到完整标准";
            default -> (numbers.isEmpty() ? ":" + plain(outcome.formula()) : numbers) + gap(outcome);
        };
    }

    private static String plain(String formula) {
        return formula.isEmpty() ? "不符合要求" : formula;
    }

    /** The value with its unit as the official form prints it, or with more digits where it would look like the limit. */
    public static @Nullable String value(Outcome outcome, Rulebook rulebook) {
        String exact = outcome.value();
        if (exact == null || !exact.matches("-?[0-9.]+")) {
            return exact;
        }
        int precision = outcome.subject() instanceof Stage
                ? CV_PRECISION
                : rulebook.indicators().precision(outcome.indicator());
        String limit = outcome.limit();
        Ratio beside = limit != null && limit.matches("[0-9.]+") ? Ratio.of(limit) : Ratio.of(exact);
        Ratio value = Ratio.of(exact);
        return (outcome.subject() instanceof Stage
                        ? Printed.column(value, beside, precision)
                        : Printed.beside(value, beside, precision))
                + unit(outcome);
    }

    private static String unit(Outcome outcome) {
        String unit = Objects.requireNonNullElse(outcome.unit(), "");
        return unit.isEmpty() || unit.equals("%") ? unit : " " + unit;
    }

    /** As {@code ,低于 4.5 平方米}. */
    private static String compared(Outcome outcome) {
        if (outcome.limit() == null || outcome.operator() == null) {
            return "";
        }
        String limit = Printed.limit(outcome.limit()) + unit(outcome);
        boolean holds = outcome.status() == Status.MET;
        return switch (outcome.operator()) {
            case ">=" -> (holds ? ",不低于 " : ",低于 ") + limit;
            case "<=" -> (holds ? ",不高于 " : ",高于 ") + limit;
            case ">" -> (holds ? ",高于 " : ",不高于 ") + limit;
            case "<" -> (holds ? ",低于 " : ",不低于 ") + limit;
            case "=" -> (holds ? ",等于 " : ",不等于 ") + limit;
            default -> (holds ? ",在 " : ",不在 ") + limit + " 之间";
        };
    }

    private static String gap(Outcome outcome) {
        Gap gap = outcome.gap();
        return gap == null ? "" : "," + gap.told();
    }
}
