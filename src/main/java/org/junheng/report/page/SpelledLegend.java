package org.junheng.report.page;

import static org.junheng.report.Json.object;

import java.util.Map;
import org.junheng.check.Input;
import org.junheng.rulebook.RuleDefinition;

/** Names in full, and rules by their ids: a trace that is kept alone can be read alone. */
final class SpelledLegend implements Legend {

    @Override
    public Object rule(RuleDefinition rule) {
        return rule.id();
    }

    @Override
    public Object mark(Map<String, Object> mark) {
        return mark;
    }

    @Override
    public Object cell(Input cell) {
        return object("item", cell.item(), "value", cell.value(), "at", cell.at());
    }

    @Override
    public Object point(String school, String pupils, String value) {
        return object("name", school, "pupils", pupils, "value", value);
    }
}
