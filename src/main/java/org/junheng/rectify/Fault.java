package org.junheng.rectify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Allotment;
import org.junheng.check.Finding;
import org.junheng.check.Gap;
import org.junheng.check.Measure;
import org.junheng.check.Side;
import org.junheng.check.Subject;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.CompiledRules;
import org.kie.api.runtime.rule.RuleContext;

/** A finding as the measure rules see it. Their sentences call the public methods below. */
public final class Fault {

    private final Finding finding;
    private final Help help;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    Fault(Finding finding, Help help) {
        this.finding = finding;
        this.help = help;
    }

    /** Whether the finding comes from one of these rules (ids parted by 、; GY-R4 stands for GY-R4-P and GY-R4-J). */
    public boolean causedBy(String rules) {
        for (String name : rules.split("、")) {
            if (finding.outcome().rule().isNamedBy(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is about one requirement of a rule that states several. */
    public boolean about(String indicator) {
        return finding.outcome().indicator().equals(indicator)
                || finding.outcome().indicator().equals("-");
    }

    /** Whether a figure that should lie in a band lies below it. */
    public boolean isBelow() {
        return finding.outcome().side() == Side.BELOW;
    }

    /** Whether a figure that should lie in a band lies above it. */
    public boolean isAbove() {
        return finding.outcome().side() == Side.ABOVE;
    }

    /** A condition on the finding's subject; what is not reported does not rule a measure out. */
    public boolean mayBe(String item, String operator, String value) {
        return finding.outcome().subject().mayBe(item, operator, value);
    }

    /** Whether so much is lacking, or over; a finding without a gap in that unit fails every such condition. */
    public boolean gap(String operator, String amount, String unit) {
        Gap gap = finding.outcome().gap();
        if (gap == null || !gap.unit().equals(unit)) {
            return false;
        }
        int order = Ratio.of(gap.amount()).compareTo(Ratio.of(amount));
        return switch (operator) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    /** Whether its subject is of one of these stages (parted by 、). */
    public boolean atStage(String stages) {
        return List.of(stages.split("、"))
                .contains(String.valueOf(finding.outcome().subject().getStage()));
    }

    /** @param how some, none, enough or short: what other schools can spare, against the gap */
    public boolean surplus(String how) {
        Ratio spare = sum(help.donors(finding));
        Gap gap = finding.outcome().gap();
        boolean enough = gap != null && spare.signum() > 0 && spare.compareTo(Ratio.of(gap.amount())) >= 0;
        return switch (how) {
            case "some" -> spare.signum() > 0;
            case "none" -> spare.signum() == 0;
            case "enough" -> enough;
            case "short" -> !enough;
            default -> throw new IllegalArgumentException(how);
        };
    }

    private static Ratio sum(List<Allotment> parts) {
        return parts.stream().map(part -> Ratio.of(part.amount())).reduce(Ratio.ZERO, Ratio::plus);
    }

    public void measure(RuleContext rule, String text) {
        draft(rule).add(text, null, List.of());
    }

    /** A measure that adds what is lacking: the finding's gap is its quantity. */
    public void measureByGap(RuleContext rule, String text) {
        Gap gap = finding.outcome().gap();
        draft(rule).add(text, gap == null ? null : new Draft.Quantity(gap.amount(), gap.unit()), List.of());
    }

    /** From schools that have more than they need; no measure where there is none. */
    public void measureByTransfer(RuleContext rule, String text) {
        List<Allotment> donors = help.donors(finding);
        if (!donors.isEmpty()) {
            Draft.Quantity all =
                    new Draft.Quantity(sum(donors).toString(), donors.get(0).unit());
            draft(rule).add("从富余学校调剂," + text, all, donors);
            draft(rule).isFree();
        }
    }

    /** The smallest additions that bring a coefficient down; no measure where none can be computed. */
    public void measureByLevel(RuleContext rule, String text) {
        for (Help.Plan plan : help.plans(finding)) {
            Draft.Quantity all = new Draft.Quantity(plan.total(), plan.unit());
            draft(rule).add(plan.way() + "按最小增量补给最低的学校," + text, all, plan.parts());
        }
    }

    /** What the rule's measures cost by the price list; nothing where it knows no price for the thing. */
    public void priced(RuleContext rule, String price) {
        draft(rule).price(help.price(price));
    }

    /** The gap is money itself. */
    public void costIsGap(RuleContext rule) {
        draft(rule).costIsQuantity();
    }

    public void owners(RuleContext rule, String lead, String support, String months) {
        draft(rule).owners(lead, support.isEmpty() ? List.of() : List.of(support.split("、")), Integer.parseInt(months));
    }

    public void noMeasure(RuleContext rule, String reason) {
        draft(rule).none(reason);
    }

    private Draft draft(RuleContext rule) {
        return drafts.computeIfAbsent(CompiledRules.idOf(rule), id -> new Draft());
    }

    /** The finding with the measures of the rules that matched it, in order of their ids. */
    Finding cured() {
        List<Measure> measures = new ArrayList<>();
        String none = null;
        for (Map.Entry<String, Draft> one : new TreeMap<>(drafts).entrySet()) {
            String reason = one.getValue().noMeasure();
            none = reason == null ? none : reason;
            boolean person = finding.outcome().subject().kind() == Subject.Kind.PERSON;
            measures.addAll(one.getValue().measures(one.getKey(), person));
        }
        return finding.withMeasures(measures, reason(measures, none));
    }

    private static @Nullable String reason(List<Measure> measures, @Nullable String none) {
        return !measures.isEmpty() ? null : none == null ? "规则手册还没有对应措施" : none;
    }
}
