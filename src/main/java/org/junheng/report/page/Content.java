package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.facts.intake.DataFingerprint;
import org.junheng.report.Engine;
import org.junheng.report.Json;
import org.junheng.shared.Plain;

/** All that the page says, as a tree of maps, lists and texts: one for the template, one as JSON for the script. */
final class Content {

    private final CheckResult result;

    Content(CheckResult result) {
        this.result = result;
    }

    Map<String, Object> tree() {
        Doors doors = new Doors(result);
        Traces traces = new Traces(result, doors);
        Gaps gaps = new Gaps(result, doors);
        List<Object> balances = new Balances(result, doors, traces).trees();
        List<Object> tables = new SectionTables(result, doors, traces).trees();
        Map<String, Object> tree = object(
                "county", result.facts().name(),
                "code", result.facts().code(),
                "year", Integer.toString(result.facts().year()),
                "asked", result.year() == result.facts().year() ? "" : "按 " + result.year() + " 年度的标准",
                "source", result.facts().source(),
                "opening", Opening.of(result),
                "needs", gaps.needs(),
                "cards", Cards.of(result),
                "aside", Cards.notApplied(result),
                "balances", balances,
                "tables", tables,
                "gaps", gaps.rows(),
                "totals", gaps.totals(),
                "groups", new FindingGroups(result, doors, traces).trees(),
                "people", People.of(result),
                "notes", list(result.notes(), note -> object("place", note.place(), "text", note.text())),
                "rulebook", result.rulebook().fingerprint(),
                "data", DataFingerprint.of(result.facts()),
                "engine", Engine.name());
        Map<String, Object> plain = plain(tree);
        Map<String, Object> script = object(
                "balances", list(balances, balance -> asMap(balance).get("chart")),
                "gaps", gaps.chart(),
                "traces", traces.all(),
                "rules", traces.rules(),
                "items", traces.items(),
                "schools", traces.schools());
        plain.put("json", Json.inScript(plain(script)));
        return plain;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException("not a map");
    }

    /** One place makes every text safe to print, so that none can be forgotten. */
    private static @Nullable Object plainValue(@Nullable Object value) {
        if (value instanceof String text) {
            return Plain.text(text);
        }
        if (value instanceof List<?> elements) {
            List<@Nullable Object> copy = new ArrayList<>(elements.size());
            elements.forEach(element -> copy.add(plainValue(element)));
            return copy;
        }
        return value instanceof Map<?, ?> map ? plain(map) : value;
    }

    private static Map<String, Object> plain(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, element) -> copy.put(String.valueOf(key), plainValue(element)));
        return copy;
    }
}
