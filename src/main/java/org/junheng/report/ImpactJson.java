package org.junheng.report;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.impact.Impact;
import org.junheng.impact.OutcomeChange;
import org.junheng.impact.Standing;

/** What a change of rules does, as {@code junheng-diff/1}. Known keys are always there. */
public final class ImpactJson {

    public static final String FORMAT = "junheng-diff/1";

    private ImpactJson() {}

    public static String write(Impact impact) {
        return Json.write(tree(impact));
    }

    public static Map<String, Object> tree(Impact impact) {
        return object(
                "format",
                FORMAT,
                "county",
                impact.county(),
                "code",
                impact.code(),
                "year",
                impact.year(),
                "before",
                object("fingerprint", impact.before()),
                "after",
                object("fingerprint", impact.after()),
                "verdicts",
                list(
                        impact.verdicts(),
                        v -> object("standard", v.standard().id(), "before", v.before(), "after", v.after())),
                "outcomes",
                list(impact.outcomes(), ImpactJson::outcome),
                "unchangedButOtherFigures",
                impact.unchangedButOtherFigures());
    }

    static Map<String, Object> outcome(OutcomeChange change) {
        OutcomeChange.Who who = change.subject();
        return object(
                "id",
                change.id(),
                "rule",
                change.rule(),
                "title",
                change.title(),
                "standard",
                change.standard(),
                "source",
                change.source(),
                "subject",
                object("kind", who.kind(), "id", who.id(), "name", who.name(), "stage", who.stage()),
                "indicator",
                change.indicator(),
                "before",
                standing(change.before()),
                "after",
                standing(change.after()));
    }

    private static @Nullable Object standing(@Nullable Standing standing) {
        return standing == null
                ? null
                : object(
                        "state",
                        standing.state(),
                        "value",
                        standing.value(),
                        "limit",
                        standing.limit(),
                        "unit",
                        standing.unit(),
                        "gap",
                        standing.gap() == null
                                ? null
                                : object(
                                        "amount",
                                        standing.gap().amount(),
                                        "unit",
                                        standing.gap().unit()));
    }
}
