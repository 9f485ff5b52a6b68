package org.junheng.rectify.ledger.tree;

import java.util.Map;
import org.junheng.check.Allotment;
import org.junheng.check.Gap;
import org.junheng.check.Measure;
import org.junheng.rectify.ledger.Answer;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.Matter;
import org.junheng.rectify.ledger.Pairing;
import org.junheng.rectify.ledger.Recheck;
import org.junheng.rectify.ledger.Visit;

/**
 * Writes parts of a ledger as trees that {@link FromTree} reads: known names are always there, constants stand by their names,
 * days as 2030-06-30, amounts as text. Of a gap it leaves out the cells, which no ledger has.
 */
public final class ToTree {

    private ToTree() {}

    public static Map<String, Object> of(Entry entry) {
        return new Branch()
                .object("matter", entry.matter(), ToTree::of)
                .list("events", entry.events(), ToTree::of)
                .map();
    }

    public static Map<String, Object> of(Event event) {
        return new Branch()
                .text("on", event.on())
                .with("move", event.move().name())
                .with("after", event.after().name())
                .with("by", event.by())
                .with("note", event.note())
                .with("approver", event.approver())
                .text("until", event.until())
                .with("owner", event.owner())
                .object("answer", event.answer(), ToTree::of)
                .map();
    }

    public static Map<String, Object> of(Answer answer) {
        return new Branch()
                .with("kind", answer.kind().name())
                .with("value", answer.value())
                .object("remaining", answer.remaining(), ToTree::of)
                .with("reason", answer.reason())
                .map();
    }

    public static Map<String, Object> of(Gap gap) {
        return new Branch()
                .with("amount", gap.amount())
                .with("unit", gap.unit())
                .with("over", gap.isOver())
                .map();
    }

    public static Map<String, Object> of(Matter matter) {
        return new Branch()
                .with("id", matter.id())
                .object("basis", matter.basis(), ToTree::basis)
                .object("about", matter.about(), ToTree::about)
                .with("text", matter.text())
                .with("value", matter.value())
                .with("limit", matter.limit())
                .object("gap", matter.gap(), ToTree::of)
                .with("goal", matter.goal())
                .list("measures", matter.measures(), ToTree::measure)
                .map();
    }

    private static Map<String, Object> basis(Matter.Basis basis) {
        return new Branch()
                .with("rule", basis.rule())
                .with("title", basis.title())
                .with("standard", basis.standard())
                .with("paper", basis.paper())
                .with("clause", basis.clause())
                .map();
    }

    private static Map<String, Object> about(Matter.About about) {
        return new Branch()
                .with("kind", about.kind().name())
                .with("who", about.who())
                .with("school", about.school())
                .with("schoolName", about.schoolName())
                .with("stage", about.stage())
                .with("indicator", about.indicator())
                .map();
    }

    private static Map<String, Object> measure(Measure measure) {
        return new Branch()
                .with("id", measure.id())
                .with("text", measure.text())
                .with("quantity", measure.quantity())
                .with("lead", measure.lead())
                .with("support", measure.support())
                .with("dueMonths", measure.dueMonths())
                .with("cost", measure.cost())
                .list("parts", measure.parts(), ToTree::part)
                .map();
    }

    private static Map<String, Object> part(Allotment part) {
        return new Branch()
                .with("school", part.school())
                .with("name", part.name())
                .with("amount", part.amount())
                .with("unit", part.unit())
                .map();
    }

    public static Map<String, Object> of(Recheck recheck) {
        return new Branch()
                .text("on", recheck.on())
                .with("dataYear", recheck.dataYear())
                .with("year", recheck.year())
                .with("data", recheck.data())
                .with("rulebook", recheck.rulebook())
                .with("standards", recheck.standards())
                .map();
    }

    public static Map<String, Object> of(Pairing pairing) {
        return new Branch()
                .with("department", pairing.department())
                .with("school", pairing.school())
                .with("schoolName", pairing.schoolName())
                .text("from", pairing.from())
                .text("until", pairing.until())
                .map();
    }

    public static Map<String, Object> of(Visit visit) {
        return new Branch()
                .text("on", visit.on())
                .with("department", visit.department())
                .with("school", visit.school())
                .with("kind", visit.kind().name())
                .text("donation", visit.donation())
                .with("note", visit.note())
                .map();
    }
}
