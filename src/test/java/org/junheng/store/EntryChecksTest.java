package org.junheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junheng.report.Json;
import org.junheng.shared.Plain;
import org.junheng.testing.Caller;
import org.junheng.testing.Counties;
import org.junheng.testing.Database;
import org.junheng.testing.Eventually;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two classes whose names differ behind their first two thousand signs, with a sign that nobody sees; both are crowded. */
@ParameterizedClass
@EnumSource(Database.class)
class EntryChecksTest {

    private static final String COUNTY = "930802";

    private final RunningService service;
    private final Caller bureau;

    EntryChecksTest(Database database) {
        service = RunningService.on(database);
        bureau = service.account("entry-checks", Set.of(Role.BUREAU), COUNTY);
    }

    @Test
    void a_line_of_the_ledger_leads_to_its_own_finding_and_outcome_in_each_check() {
        String first = check(60, "gy-2017");
        String second = check(58, "gy-2017");
        EntryChecks checks = service.bean(EntryChecks.class);
        Views views = service.bean(Views.class);
        List<Kept> lines = service.bean(Entries.class)
                .search(new LedgerFilter(Set.of(COUNTY), null, false, "", "", ""), LocalDate.now(), 0, 500);
        assertThat(lines.stream().filter(line -> line.entry().key().startsWith("GY-G5|")))
                .hasSize(2);
        assertThat(checks.telling(COUNTY)).containsExactly(second);
        Map<String, EntryChecks.Seen> seen = checks.seen(
                second, lines.stream().map(line -> line.entry().key()).toList());
        for (Kept line : lines) {
            String id = Plain.text(line.entry().key());
            EntryChecks.Seen now = seen.get(line.entry().key());
            assertThat(now).as(id).isNotNull();
            assertThat(views.outcome(second, now.outcome()).orElseThrow()).containsEntry("id", id);
            assertThat(views.finding(second, now.finding()).orElseThrow()).containsEntry("id", id);
            EntryChecks.Seen then = checks.ofEvents(line).get(1);
            assertThat(then.check()).isEqualTo(first);
            assertThat(views.outcome(first, then.outcome()).orElseThrow()).containsEntry("id", id);
            assertThat(views.history(COUNTY, id, 5)).extracting(Past::check).containsExactly(second, first);
        }
        assertThat(checks.seen(second, List.of("GY-G5|none|-"))).isEmpty();
        String other = check(58, "gj-2012");
        assertThat(checks.telling(COUNTY)).containsExactly(other, second);
        assertThat(checks.seen(checks.telling(COUNTY), seen.keySet())).containsAllEntriesOf(seen);
        assertThat(checks.schools(checks.telling(COUNTY))).containsKey("1930802001");
    }

    private String check(int pupils, String standard) {
        String name = crowded();
        Counties county = Counties.ofYear(2025)
                .county("区县代码", COUNTY)
                .school("1930802001", "小学", "小学学生数", 2 * pupils, "小学专任教师数", 4);
        for (String end : List.of("甲", "乙")) {
            county.row("班级", "学校标识码", "1930802001", "学段", "小学", "年级", 1, "班名", name + end, "学生数", pupils);
        }
        String facts = bureau.upload(
                        "/api/facts", "county.json", Json.line(county.map()).getBytes(StandardCharsets.UTF_8))
                .json()
                .get("id")
                .asString();
        String check = bureau.post("/api/checks", Map.of("facts", facts, "standards", List.of(standard)))
                .json()
                .get("id")
                .asString();
        Eventually.is(
                "the check",
                () -> bureau.get("/api/checks/" + check)
                        .json()
                        .get("state")
                        .asString()
                        .equals("DONE"));
        return check;
    }

    private static String crowded() {
        StringBuilder name = new StringBuilder("\u00ad");
        new Random(1).ints(1990, 0x4e00, 0x9fa5).forEach(name::appendCodePoint);
        return name.toString();
    }
}
