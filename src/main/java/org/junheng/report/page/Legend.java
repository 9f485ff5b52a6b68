package org.junheng.report.page;

import java.util.Map;
import org.junheng.check.Input;
import org.junheng.rulebook.RuleDefinition;

/** How traces name what many of them share: by number where one file holds them all, in full where each is kept by itself. */
interface Legend {

    Object rule(RuleDefinition rule);

    /** @param mark as {@link Marks} has them */
    Object mark(Map<String, Object> mark);

    Object cell(Input cell);

    /** A school's figure behind a coefficient. */
    Object point(String school, String pupils, String value);
}
