package org.junheng.check;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What cures a finding (整改措施).
 *
 * @param id of the measure rule; of the second and later sentences of a rule with #2, #3, … behind
 * @param text as the rule says it
 * @param quantity how much of it, as 682.5 平方米; null where the finding has no gap
 * @param cost as 38.5 万元; null while no price is known
 * @param parts schools that give (调剂) or get (差异系数), with their amounts; empty for measures at the finding's own school
 */
public record Measure(
        String id,
        String text,
        @Nullable String quantity,
        String lead,
        List<String> support,
        int dueMonths,
        @Nullable String cost,
        List<Allotment> parts) {

    public Measure {
        support = List.copyOf(support);
        parts = List.copyOf(parts);
    }

    /** The text with the schools that take part: {@code …:第一小学(3161…) 600 册、…}. */
    public String inFull() {
        return parts.isEmpty()
                ? text
                : text + ":" + parts.stream().map(Allotment::inWords).collect(Collectors.joining("、"));
    }
}
