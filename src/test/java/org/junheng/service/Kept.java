package org.junheng.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Applicable;
import org.junheng.rectify.Checkup;
import org.junheng.report.ResultJson;
import org.junheng.report.page.CheckView;
import org.junheng.shared.Progress;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Counties;
import org.junheng.testing.Eventually;
import org.junheng.testing.RunningService;
import org.junheng.testing.ServiceProcess;
import org.junheng.web.Settings;
import tools.jackson.databind.JsonNode;

/** Asks a service for all that was ever promised. */
final class Kept {

    private final Promises promises;
    private final Map<String, CheckView> views = new HashMap<>();

    Kept(Promises promises) {
        this.promises = promises;
    }

    /** @param token of whoever may see it all */
    void assertAll(ServiceProcess service, String token) {
        Caller bureau = service.nobody().bearer(token);
        assertThat(promises.wrong).isEmpty();
        promises.facts.forEach(facts -> assertFacts(bureau, facts));
        takeUnanswered(bureau);
        promises.asked.forEach((check, facts) -> assertCheck(bureau, check, facts));
        promises.results.forEach((check, result) -> assertThat(
                        bureau.get("/api/checks/" + check + "/result").text())
                .isEqualTo(result));
        new Client(service, token, promises, false, doing -> {}).askAgain();
        promises.moves.values().forEach(move -> assertMove(bureau, move));
        promises.refused.forEach(
                move -> assertThat(times(history(bureau, move), move)).isZero());
        promises.users.forEach(name -> assertThat(service.nobody()
                        .basic(name, RunningService.TESTING_PASSWORD)
                        .get("/api/rulebooks")
                        .status())
                .isEqualTo(200));
        promises.tokens.forEach(kept -> assertThat(
                        service.nobody().bearer(kept).get("/api/rulebooks").status())
                .isEqualTo(200));
        promises.sessions.forEach(cookie -> assertThat(
                        service.nobody().with("Cookie", cookie).get("/account").status())
                .isEqualTo(200));
        assertThat(promises.wrong).isEmpty();
    }

    /** A check that was kept the moment before its answer was lost is as good as a promised one from here on. */
    private void takeUnanswered(Caller bureau) {
        Map<String, Promises.Facts> known =
                promises.facts.stream().collect(Collectors.toMap(Promises.Facts::id, facts -> facts));
        known.values().stream()
                .map(facts -> facts.county().code())
                .distinct()
                .flatMap(county -> bureau.get("/api/checks?county=" + county)
                        .json()
                        .get("checks")
                        .valueStream())
                .filter(check -> !promises.asked.containsKey(check.get("id").asString()))
                .forEach(check -> {
                    assertThat(promises.unansweredChecks.decrementAndGet())
                            .as("a check that nobody asked for: %s", check)
                            .isNotNegative();
                    String facts = check.get("facts").asString();
                    assertThat(known).as("%s", check).containsKey(facts);
                    promises.asked.put(check.get("id").asString(), Objects.requireNonNull(known.get(facts)));
                });
        // nobody asks now: what was not kept by this moment never will be
        promises.unansweredChecks.set(0);
    }

    private static void assertFacts(Caller bureau, Promises.Facts facts) {
        Answer kept = bureau.get("/api/facts/" + facts.id());
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.json().get("fingerprint").asString()).isEqualTo(facts.fingerprint());
        assertThat(bureau.get("/api/facts/" + facts.id() + "/file").bytes())
                .isEqualTo(facts.county().file());
    }

    /** Whatever it went through, its result is that of a check which nothing disturbed. */
    private void assertCheck(Caller bureau, String check, Promises.Facts facts) {
        assertThat(bureau.get("/api/checks/" + check).status()).isEqualTo(200);
        JsonNode ended = Eventually.the(
                "check " + check,
                () -> bureau.get("/api/checks/" + check).json(),
                now -> now.get("state").asString().matches("DONE|FAILED"));
        assertThat(ended.get("state").asString()).as(ended.toString()).isEqualTo("DONE");
        assertThat(ended.get("ledger").asString()).isIn("", "之后提出的另一次检查已经先记入台账。");
        if (!views.containsKey(check)) {
            Answer result = bureau.get("/api/checks/" + check + "/result");
            Instant at = Instant.parse(result.json().get("checkedAt").asString());
            CheckResult undisturbed = undisturbed(facts.county());
            assertThat(result.text()).isEqualTo(ResultJson.write(undisturbed, at));
            promises.results.put(check, result.text());
            views.put(check, CheckView.of(undisturbed));
        }
    }

    private static CheckResult undisturbed(SmallCounty county) {
        CountyFacts facts = Intake.read(county.fileName(), county.file(), Counties.RULEBOOK, Progress.NONE);
        return new Checkup(Counties.RULEBOOK)
                .check(facts, Applicable.to(facts, Counties.RULEBOOK, List.of(), facts.year()), facts.year());
    }

    /** At the end no work that was promised is left, and each check has the pieces that it would have had undisturbed, once. */
    void assertPieces(Settings settings) throws SQLException {
        try (Wholeness tables = Wholeness.of(settings)) {
            assertThat(tables.faults()).isEmpty();
            // an import is answered when it has ended: one that has not was never promised
            assertThat(tables.rows("select * from job where state <> 'DONE'"
                            + " and not (kind = 'IMPORT' and state in ('QUEUED', 'RUNNING'))"))
                    .isEmpty();
            assertThat(tables.number("select count(*) from check_run")).isEqualTo(views.size());
            for (Map.Entry<String, CheckView> view : views.entrySet()) {
                assertPieces(
                        tables, "section_row", view.getKey(), view.getValue().sections());
                assertPieces(
                        tables, "finding_row", view.getKey(), view.getValue().findings());
                assertPieces(
                        tables, "outcome_row", view.getKey(), view.getValue().outcomes());
            }
        }
    }

    private static void assertPieces(Wholeness tables, String table, String check, List<?> pieces) throws SQLException {
        String of = " from " + table + " where check_id = '" + check + "'";
        assertThat(tables.number("select count(*)" + of)).isEqualTo(pieces.size());
        assertThat(tables.number("select max(n)" + of)).isEqualTo(pieces.size());
    }

    /** Its event is there once, and where the answer said. */
    private static void assertMove(Caller bureau, Promises.Move move) {
        JsonNode history = history(bureau, move);
        assertThat(times(history, move)).as(history.toString()).isEqualTo(1);
        assertThat(history.get(move.version() - 1).get("note").asString()).isEqualTo(move.key());
    }

    private static JsonNode history(Caller bureau, Promises.Move move) {
        return bureau.get("/api/ledger/" + move.entry()).json().get("history");
    }

    private static long times(JsonNode history, Promises.Move move) {
        return history.valueStream()
                .filter(event -> event.get("note").asString().equals(move.key()))
                .count();
    }
}
