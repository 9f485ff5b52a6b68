package org.junheng.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.RuleDefinition;

/**
 * How a rule comes out for a subject and indicator: exactly one a pair.
 *
 * @param indicator its official name, or {@code -} for a rule without one
 * @param exact the value where it is a rational number, or null
 * @param value as a plain decimal, or null
 * @param limit as the rule writes it, or null
 * @param spare what could be taken away with the full limit still met; null if nothing, or if it is not a thing
 * @param side of a band; WITHIN where there is none
 * @param borderline whether rounding as the official form does would give another outcome
 * @param relaxedBy ids of the relaxations that held, or null
 * @param due whether it is MET only by a relaxation
 * @param formula with its numbers, or the reason in words
 * @param remarks further sentences for people
 */
public record Outcome(
        RuleDefinition rule,
        Subject subject,
        String indicator,
        Status status,
        @Nullable Ratio exact,
        @Nullable String value,
        @Nullable String operator,
        @Nullable String limit,
        @Nullable String unit,
        @Nullable Gap gap,
        @Nullable Gap spare,
        Side side,
        boolean borderline,
        @Nullable String relaxedBy,
        boolean due,
        String formula,
        List<Input> inputs,
        List<String> missing,
        List<String> remarks) {

    static final String NO_INDICATOR = "-";

    /** The ledger's key too. */
    public String id() {
        return id(rule, subject, indicator);
    }

    static String id(RuleDefinition rule, Subject subject, String indicator) {
        return rule.id() + "|" + subject.getId() + "|" + indicator;
    }

    /** Whether the rule's title already says what this outcome is about. */
    public boolean isToldByTitle() {
        return indicator.equals(NO_INDICATOR)
                || !rule.hasSeveralRequirements() && rule.title().contains(indicator);
    }

    Outcome withStatus(Status changed) {
        return changed(changed).build();
    }

    /** What falls short only if a condition holds that was not reported: it cannot be told. */
    Outcome doubtful(String condition) {
        return changed(Status.CANNOT_TELL).gap(null).missing(List.of(condition)).build();
    }

    /** The rule need not be met this year. */
    Outcome excused(String by, String reason) {
        Builder copy = changed(Status.NOT_APPLICABLE).gap(null).relaxedBy(by, false);
        return copy.formula(reason).missing(List.of()).remarks(List.of()).build();
    }

    Outcome withInputs(List<Input> further) {
        return changed(status).inputs(Amount.joined(further, inputs)).build();
    }

    Outcome withRemarks(List<String> further) {
        return changed(status).remarks(Amount.joined(remarks, further)).build();
    }

    /** This outcome with another status, for further changes. */
    private Builder changed(Status changed) {
        Builder copy = new Builder(rule, subject, changed)
                .indicator(indicator)
                .value(exact)
                .printed(value)
                .limit(operator, limit, unit)
                .gap(gap)
                .spare(spare)
                .side(side)
                .borderline(borderline)
                .relaxedBy(relaxedBy, due)
                .formula(formula)
                .inputs(inputs);
        return copy.missing(missing).remarks(remarks);
    }

    /** Starts an outcome; the rest are optional words on it. */
    static Builder of(RuleDefinition rule, Subject subject, Status status) {
        return new Builder(rule, subject, status);
    }

    /** An outcome in the making. */
    static final class Builder {
        private final RuleDefinition rule;
        private final Subject subject;
        private final Status status;
        private String indicator = NO_INDICATOR;
        private @Nullable Ratio exact;
        private @Nullable String value;
        private @Nullable String operator;
        private @Nullable String limit;
        private @Nullable String unit;
        private @Nullable Gap gap;
        private @Nullable Gap spare;
        private Side side = Side.WITHIN;
        private boolean borderline;
        private @Nullable String relaxedBy;
        private boolean due;
        private String formula = "";
        private List<Input> inputs = List.of();
        private List<String> missing = List.of();
        private List<String> remarks = List.of();

        private Builder(RuleDefinition rule, Subject subject, Status status) {
            this.rule = rule;
            this.subject = subject;
            this.status = status;
        }

        Builder indicator(String name) {
            this.indicator = name;
            return this;
        }

        Builder value(@Nullable Ratio number) {
            this.exact = number;
            this.value = number == null ? null : number.toString();
            return this;
        }

        /** A value that is no rational number, printed. */
        Builder printed(@Nullable String plain) {
            this.value = plain;
            return this;
        }

        Builder limit(@Nullable String sign, @Nullable String number, @Nullable String ofUnit) {
            this.operator = sign;
            this.limit = number;
            this.unit = ofUnit;
            return this;
        }

        Builder gap(@Nullable Gap lacking) {
            this.gap = lacking;
            return this;
        }

        Builder spare(@Nullable Gap free) {
            this.spare = free;
            return this;
        }

        Builder side(Side ofBand) {
            this.side = ofBand;
            return this;
        }

        Builder borderline(boolean turns) {
            this.borderline = turns;
            return this;
        }

        Builder relaxedBy(@Nullable String ids, boolean owed) {
            this.relaxedBy = ids;
            this.due = owed;
            return this;
        }

        Builder formula(String words) {
            this.formula = words;
            return this;
        }

        Builder inputs(List<Input> cells) {
            this.inputs = cells;
            return this;
        }

        Builder missing(List<String> what) {
            this.missing = what;
            return this;
        }

        Builder remarks(List<String> sentences) {
            this.remarks = sentences;
            return this;
        }

        Outcome build() {
            String words = formula.isEmpty() && !missing.isEmpty() ? "缺少 " + shortened(missing) : formula;
            return new Outcome(
                    rule,
                    subject,
                    indicator,
                    status,
                    exact,
                    value,
                    operator,
                    limit,
                    unit,
                    gap,
                    spare,
                    side,
                    borderline,
                    relaxedBy,
                    due,
                    words,
                    List.copyOf(inputs),
                    List.copyOf(missing),
                    List.copyOf(remarks));
        }

        private static String shortened(List<String> missing) {
            String named = String.join("、", missing.subList(0, Math.min(8, missing.size())));
            return missing.size() <= 8 ? named : named + " 等 " + missing.size() + " 项";
        }
    }
}
