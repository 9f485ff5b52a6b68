package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.Map;
import org.junheng.check.CheckResult;
import org.junheng.facts.intake.DataFingerprint;
import org.junheng.report.Engine;

/** What a result comes to and what it was made from: the part that needs no table of schools or findings. */
final class Summary {

    private Summary() {}

    static Map<String, Object> of(CheckResult result) {
        return object(
                "county", result.facts().name(),
                "code", result.facts().code(),
                "year", Integer.toString(result.facts().year()),
                "asked", result.year() == result.facts().year() ? "" : "按 " + result.year() + " 年度的标准",
                "source", result.facts().source(),
                "opening", Opening.of(result),
                "needs", Needs.sentence(result),
                "totals", Needs.of(result),
                "cards", Cards.of(result),
                "aside", Cards.notApplied(result),
                "people", People.of(result),
                "notes", list(result.notes(), note -> object("place", note.place(), "text", note.text())),
                "rulebook", result.rulebook().fingerprint(),
                "data", DataFingerprint.of(result.facts()),
                "engine", Engine.name());
    }
}
