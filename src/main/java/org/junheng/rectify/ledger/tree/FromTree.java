package org.junheng.rectify.ledger.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Allotment;
import org.junheng.check.Gap;
import org.junheng.check.Measure;
import org.junheng.check.Subject;
import org.junheng.facts.Ratio;
import org.junheng.rectify.ledger.Answer;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.Matter;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.Pairing;
import org.junheng.rectify.ledger.Recheck;
import org.junheng.rectify.ledger.State;
import org.junheng.rectify.ledger.Visit;
import org.junheng.shared.ProblemsException;

/**
 * Reads what {@link ToTree} wrote. Every method throws a {@link ProblemsException} with the place in the tree where something is
 * missing or is not what it should be; names that it does not know it passes over.
 */
public final class FromTree {

    private FromTree() {}

    /** Held to its own history, as {@link Entry#restored}. */
    public static Entry entry(@Nullable Object tree) {
        Twig entry = new Twig("台账条目", tree);
        List<Event> events = entry.at("events").list(FromTree::event);
        if (events.isEmpty()) {
            throw new ProblemsException(entry.at("events").place(), "没有记录。");
        }
        return Entry.restored(matter(entry.at("matter")), events);
    }

    public static Event event(@Nullable Object tree) {
        return event(new Twig("台账记录", tree));
    }

    public static Answer answer(@Nullable Object tree) {
        return answer(new Twig("复查结果", tree));
    }

    public static Gap gap(@Nullable Object tree) {
        return gap(new Twig("缺口", tree));
    }

    public static Matter matter(@Nullable Object tree) {
        return matter(new Twig("台账事项", tree));
    }

    public static Recheck recheck(@Nullable Object tree) {
        Twig recheck = new Twig("核查", tree);
        return new Recheck(
                recheck.at("on").day(),
                recheck.at("dataYear").whole(),
                recheck.at("year").whole(),
                recheck.at("data").text(),
                recheck.at("rulebook").text(),
                recheck.at("standards").list(Twig::text));
    }

    public static Pairing pairing(@Nullable Object tree) {
        Twig pairing = new Twig("结对", tree);
        return new Pairing(
                pairing.at("department").text(),
                pairing.at("school").text(),
                pairing.at("schoolName").text(),
                pairing.at("from").day(),
                pairing.at("until").orNull(Twig::day));
    }

    public static Visit visit(@Nullable Object tree) {
        Twig visit = new Twig("帮扶日志", tree);
        return new Visit(
                visit.at("on").day(),
                visit.at("department").text(),
                visit.at("school").text(),
                visit.at("kind").one(Visit.Kind.class),
                visit.at("donation").orNull(donation -> Ratio.of(donation.amount())),
                visit.at("note").text());
    }

    private static Event event(Twig event) {
        return new Event(
                event.at("on").day(),
                event.at("move").one(Move.class),
                event.at("after").one(State.class),
                event.at("by").text(),
                event.at("note").text(),
                event.at("approver").orNull(Twig::text),
                event.at("until").orNull(Twig::day),
                event.at("owner").orNull(Twig::text),
                event.at("answer").orNull(FromTree::answer));
    }

    private static Answer answer(Twig answer) {
        return new Answer(
                answer.at("kind").one(Answer.Kind.class),
                answer.at("value").orNull(Twig::text),
                answer.at("remaining").orNull(FromTree::gap),
                answer.at("reason").text());
    }

    private static Gap gap(Twig gap) {
        return new Gap(
                gap.at("amount").amount(), gap.at("unit").text(), gap.at("over").truth(), null);
    }

    private static Matter matter(Twig matter) {
        return new Matter(
                matter.at("id").text(),
                basis(matter.at("basis")),
                about(matter.at("about")),
                matter.at("text").text(),
                matter.at("value").orNull(Twig::text),
                matter.at("limit").orNull(Twig::text),
                matter.at("gap").orNull(FromTree::gap),
                matter.at("goal").text(),
                matter.at("measures").list(FromTree::measure));
    }

    private static Matter.Basis basis(Twig basis) {
        return new Matter.Basis(
                basis.at("rule").text(),
                basis.at("title").text(),
                basis.at("standard").text(),
                basis.at("paper").text(),
                basis.at("clause").text());
    }

    private static Matter.About about(Twig about) {
        return new Matter.About(
                about.at("kind").one(Subject.Kind.class),
                about.at("who").text(),
                about.at("school").orNull(Twig::text),
                about.at("schoolName").text(),
                about.at("stage").orNull(Twig::text),
                about.at("indicator").text());
    }

    private static Measure measure(Twig measure) {
        return new Measure(
                measure.at("id").text(),
                measure.at("text").text(),
                measure.at("quantity").orNull(Twig::text),
                measure.at("lead").text(),
                measure.at("support").list(Twig::text),
                measure.at("dueMonths").whole(),
                measure.at("cost").orNull(Twig::text),
                measure.at("parts").list(FromTree::part));
    }

    private static Allotment part(Twig part) {
        return new Allotment(
                part.at("school").text(),
                part.at("name").text(),
                part.at("amount").amount(),
                part.at("unit").text());
    }
}
