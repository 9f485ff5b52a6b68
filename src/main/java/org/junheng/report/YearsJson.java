package org.junheng.report;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.impact.Cause;
import org.junheng.impact.Fate;
import org.junheng.impact.TwoYears;
import org.junheng.impact.YearChange;

/**
 * What became of a county between two years, as {@code junheng-years/1}; outcomes as in {@link ImpactJson}, each with its fate,
 * trend, cause and absences. Known keys are always there; {@code before} or {@code after} is null where a county is in one only.
 */
public final class YearsJson {

    public static final String FORMAT = "junheng-years/1";

    private YearsJson() {}

    public static String write(TwoYears years) {
        return Json.write(tree(years));
    }

    public static Map<String, Object> tree(TwoYears years) {
        return document(
                years.after(),
                year(years.before()),
                year(years.after()),
                object(
                        "cured",
                        years.of(Fate.CURED).size(),
                        "new",
                        years.of(Fate.NEW).size(),
                        "remains",
                        years.of(Fate.REMAINS).size(),
                        "other",
                        years.outcomes().stream()
                                .filter(change -> change.fate().isOther())
                                .count(),
                        "data",
                        years.count(Cause.DATA),
                        "rule",
                        years.count(Cause.RULE),
                        "both",
                        years.count(Cause.BOTH)),
                list(
                        years.verdicts(),
                        turned -> object(
                                "standard",
                                turned.change().standard().id(),
                                "before",
                                turned.change().before(),
                                "after",
                                turned.change().after(),
                                "cause",
                                turned.cause())),
                list(years.outcomes(), YearsJson::outcome),
                years.unchangedButOtherFigures());
    }

    /** A county that only one of the data holds; nothing of it is compared. */
    public static String alone(TwoYears.Year year, boolean isBefore) {
        return Json.write(document(
                year, isBefore ? year(year) : null, isBefore ? null : year(year), null, List.of(), List.of(), 0));
    }

    private static Map<String, Object> document(
            TwoYears.Year named,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable Object counts,
            List<?> verdicts,
            List<?> outcomes,
            int unchangedButOtherFigures) {
        return object(
                "format",
                FORMAT,
                "county",
                named.county(),
                "code",
                named.code(),
                "before",
                before,
                "after",
                after,
                "counts",
                counts,
                "verdicts",
                verdicts,
                "outcomes",
                outcomes,
                "unchangedButOtherFigures",
                unchangedButOtherFigures);
    }

    private static Object year(TwoYears.Year year) {
        return object(
                "county",
                year.county(),
                "source",
                year.source(),
                "dataYear",
                year.dataYear(),
                "year",
                year.year(),
                "fingerprint",
                year.rulebook());
    }

    private static Object outcome(YearChange change) {
        Map<String, Object> outcome = ImpactJson.outcome(change.change());
        outcome.putAll(object(
                "fate",
                change.fate(),
                "trend",
                change.trend(),
                "cause",
                change.cause(),
                "absentBefore",
                change.absentBefore(),
                "absentAfter",
                change.absentAfter()));
        return outcome;
    }
}
