package org.junheng.web.api;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.Matter;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.tree.ToTree;
import org.junheng.store.Kept;

/** A line of the ledger as JSON. Of a person it has the code alone, as the line itself. */
final class EntryTree {

    private EntryTree() {}

    static Map<String, Object> of(Kept kept, LocalDate today) {
        Entry entry = kept.entry();
        Map<String, Object> tree =
                object("id", kept.id(), "key", entry.key(), "county", kept.code(), "countyName", kept.county());
        tree.putAll(matter(entry.matter()));
        tree.putAll(object(
                "state", entry.state().name(),
                "stateWord", entry.state().word(),
                "found", entry.found().toString(),
                "due", entry.due().toString(),
                "overdue", entry.overdue(today),
                "owner", entry.owner(),
                "exemptUntil", text(entry.exemptUntil()),
                "closed", text(entry.closed()),
                "moves", list(entry.allowed(today), EntryTree::move),
                "version", kept.version()));
        return tree;
    }

    static Map<String, Object> whole(Kept kept, LocalDate today) {
        Map<String, Object> tree = of(kept, today);
        tree.put("history", history(kept));
        return tree;
    }

    private static Map<String, Object> matter(Matter matter) {
        Object gap = matter.gap() == null ? null : ToTree.of(matter.gap());
        return object(
                "rule", matter.rule(),
                "title", matter.title(),
                "standard", matter.standard(),
                "paper", matter.paper(),
                "clause", matter.clause(),
                "subject", matter.about().kind().name(),
                "who", matter.who(),
                "school", matter.school(),
                "schoolName", matter.schoolName(),
                "stage", matter.stage(),
                "indicator", matter.indicator(),
                "text", matter.text(),
                "value", matter.value(),
                "limit", matter.limit(),
                "gap", gap,
                "goal", matter.goal(),
                "measures", ToTree.of(matter).get("measures"));
    }

    private static Map<String, Object> move(Move move) {
        List<String> needs = Stream.of(Move.Need.values())
                .filter(move::needs)
                .map(need -> need.name().toLowerCase(Locale.ROOT))
                .toList();
        return object("to", move.name(), "word", move.word(), "needs", needs);
    }

    private static List<Object> history(Kept kept) {
        List<Event> events = kept.entry().events();
        List<Object> history = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("at", kept.times().get(i).toString());
            tree.putAll(ToTree.of(event));
            tree.put("word", event.move().word());
            tree.put("afterWord", event.after().word());
            history.add(tree);
        }
        return history;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
