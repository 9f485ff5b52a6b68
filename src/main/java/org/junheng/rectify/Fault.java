package org.junheng.rectify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Finding;
import org.junheng.check.Gap;
import org.junheng.check.Measure;
import org.junheng.check.Side;
import org.junheng.rulebook.CompiledRules;
import org.kie.api.runtime.rule.RuleContext;

/** A finding as the measure rules see it. Their sentences call the public methods below. */
public final class Fault {

    private final Finding finding;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    Fault(Finding finding) {
        this.finding = finding;
    }

    private record Stated(String text, boolean byGap) {}

    /** What one measure rule says of this finding, sentence by sentence. */
    private static final class Draft {
        final List<Stated> measures = new ArrayList<>();
        String lead = "";
        List<String> support = List.of();
        int months;

        @Nullable
        String none;
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

    public void measure(RuleContext rule, String text) {
        draft(rule).measures.add(new Stated(text, false));
    }

    /** A measure that adds what is lacking: the finding's gap is its quantity. */
    public void measureByGap(RuleContext rule, String text) {
        draft(rule).measures.add(new Stated(text, true));
    }

    public void owners(RuleContext rule, String lead, String support, String months) {
        Draft draft = draft(rule);
        draft.lead = lead;
        draft.support = support.isEmpty() ? List.of() : List.of(support.split("、"));
        draft.months = Integer.parseInt(months);
    }

    public void noMeasure(RuleContext rule, String reason) {
        draft(rule).none = reason;
    }

    private Draft draft(RuleContext rule) {
        return drafts.computeIfAbsent(CompiledRules.idOf(rule), id -> new Draft());
    }

    /** The finding with the measures of the rules that matched it, in order of their ids. */
    Finding cured() {
        List<Measure> measures = new ArrayList<>();
        String none = null;
        for (Map.Entry<String, Draft> one : new TreeMap<>(drafts).entrySet()) {
            Draft draft = one.getValue();
            none = draft.none == null ? none : draft.none;
            for (Stated stated : draft.measures) {
                String quantity = stated.byGap() ? quantity() : null;
                measures.add(new Measure(
                        one.getKey(),
                        stated.text(),
                        quantity,
                        draft.lead,
                        draft.support,
                        draft.months,
                        null,
                        List.of()));
            }
        }
        return finding.withMeasures(measures, !measures.isEmpty() ? null : none == null ? "规则手册还没有对应措施" : none);
    }

    private @Nullable String quantity() {
        Gap gap = finding.outcome().gap();
        return gap == null ? null : gap.inWords();
    }
}
