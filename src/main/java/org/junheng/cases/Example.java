package org.junheng.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.rulebook.RuleDefinition;

/**
 * One example: figures, and what a rule must make of them.
 *
 * @param place file and line
 * @param rule the rule it is about; a relaxation stands for the rule that it relaxes
 * @param judged the rules whose outcomes are looked at: the rule itself, or those that it relaxes
 * @param text what the example shows, in words
 * @param indicator of the outcome, where the rule has several; else empty
 * @param checkYear the year of the check, where it is not that of the data
 * @param facts the county as the JSON carrier has it
 * @param expected the one outcome, or the outcome by subject
 */
record Example(
        String place,
        RuleDefinition rule,
        List<RuleDefinition> judged,
        String text,
        String indicator,
        int checkYear,
        Map<String, Object> facts,
        Expected expected) {

    /**
     * @param one the word for a single subject, or null
     * @param bySubject words by subject's id or name; empty for a single subject
     * @param further what else must be so of the single outcome, by its key: 缺口, 放宽, 可能放宽, 数值, 临界
     */
    record Expected(@Nullable String one, Map<String, String> bySubject, Map<String, String> further) {}
}
