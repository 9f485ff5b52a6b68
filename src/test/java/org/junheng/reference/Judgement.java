package org.junheng.reference;

/** One rule's outcome for one subject and indicator, with what its finding must show if it has one. */
public final class Judgement {

    private final String standard;
    private final String rule;
    private final String subject;
    private final String indicator;
    private final Outcome outcome;
    private String value;
    private String limit;
    private String gapAmount;
    private String gapUnit;
    private boolean borderline;
    private boolean relaxed;
    private boolean due;

    Judgement(String standard, String rule, String subject, String indicator, Outcome outcome) {
        this.standard = standard;
        this.rule = rule;
        this.subject = subject;
        this.indicator = indicator;
        this.outcome = outcome;
    }

    Judgement measured(Ratio value, String limit) {
        this.value = value == null ? null : value.toPlain();
        this.limit = limit;
        return this;
    }

    Judgement measured(String value, String limit) {
        this.value = value;
        this.limit = limit;
        return this;
    }

    Judgement gap(Ratio amount, String unit) {
        if (outcome == Outcome.NOT_MET || outcome == Outcome.TOLERATED) {
            this.gapAmount = amount.toPlain();
            this.gapUnit = unit;
        }
        return this;
    }

    Judgement borderline(boolean is) {
        this.borderline = is;
        return this;
    }

    /** Whether a relaxation holds for the subject, and whether the outcome would be worse without it. */
    Judgement relaxed(boolean is, boolean owed) {
        this.relaxed = is;
        this.due = is && owed && outcome == Outcome.MET;
        return this;
    }

    public String standard() {
        return standard;
    }

    public String rule() {
        return rule;
    }

    public String subject() {
        return subject;
    }

    public String indicator() {
        return indicator;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The finding's id: rule|subject id|indicator. */
    public String key() {
        return rule + "|" + subject + "|" + indicator;
    }

    /** Null where the rule measures nothing or the figure is not known. */
    public String value() {
        return value;
    }

    /** The limit applied (the relaxed one where it holds); null for rules without one. */
    public String limit() {
        return limit;
    }

    /** Null without a gap. */
    public String gapAmount() {
        return gapAmount;
    }

    public String gapUnit() {
        return gapUnit;
    }

    public boolean borderline() {
        return borderline;
    }

    public boolean relaxed() {
        return relaxed;
    }

    /** MET owed to a relaxation alone: a DUE finding. */
    public boolean due() {
        return due;
    }

    public boolean isFinding() {
        return kind() != null;
    }

    /** NOT_MET, TOLERATED, CANNOT_TELL or DUE; null where there is no finding. */
    public String kind() {
        return switch (outcome) {
            case NOT_MET, TOLERATED, CANNOT_TELL -> outcome.name();
            case MET -> due ? "DUE" : null;
            case NOT_APPLICABLE -> null;
        };
    }
}
