package org.junheng.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cures a finding (整改措施).
 *
 * @param id of the measure rule
 * @param quantity how much of it, as 682.5 平方米; null where the finding has no gap
 * @param cost null while no price is known
 */
public record Measure(
        String id,
        String text,
        @Nullable String quantity,
        String lead,
        List<String> support,
        int dueMonths,
        @Nullable String cost) {}
