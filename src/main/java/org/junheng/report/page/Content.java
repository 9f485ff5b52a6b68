package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.report.Json;

/** All that the page says, as a tree of maps, lists and texts: one for the template, one as JSON for the script. */
final class Content {

    private final CheckResult result;

    Content(CheckResult result) {
        this.result = result;
    }

    Map<String, Object> tree() {
        Doors doors = new Doors(result);
        NumberedLegend legend = new NumberedLegend(result.rulebook());
        Traces traces = new Traces(doors, new Trace(result, doors, legend));
        Gaps gaps = new Gaps(result, doors);
        List<Object> balances = new Balances(
                        result,
                        doors,
                        (row, outcome) ->
                                object("anchor", doors.anchor(outcome), "trace", traces.ofBalance(row, outcome)))
                .trees();
        Map<String, Object> tree = Summary.of(result);
        tree.put("balances", balances);
        tree.put("tables", new SectionTables(result, doors, traces).trees());
        tree.put("gaps", gaps.rows());
        tree.put("groups", new FindingGroups(result, doors, legend).trees());
        Map<String, Object> plain = PlainTree.of(tree);
        Map<String, Object> script = object(
                "balances", list(balances, balance -> asMap(balance).get("chart")),
                "gaps", gaps.chart(),
                "traces", traces.all(),
                "rules", legend.rules(),
                "items", legend.items(),
                "schools", legend.schools());
        plain.put("json", Json.inScript(PlainTree.of(script)));
        return plain;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException("not a map");
    }
}
