package org.junheng.service;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.report.Json;
import org.junheng.testing.Database;
import org.junheng.web.Settings;

/** What holds of the service's tables at every moment, whoever was killed at whatever it did. */
final class Wholeness implements AutoCloseable {

    /** Each counts what must not be there. */
    private static final Map<String, String> NONE = new TreeMap<>(Map.ofEntries(
            none("sections of a check that is not done", ofUndone("section_row")),
            none("findings of a check that is not done", ofUndone("finding_row")),
            none("outcomes of a check that is not done", ofUndone("outcome_row")),
            none("re-checks by a check that is not done", ofUndone("ledger_recheck")),
            none(
                    "a check that is done without its job",
                    "check_run c join job j on j.id = c.id where c.is_done" + " and j.state <> 'DONE'"),
            none(
                    "a check's job that is done without it",
                    "check_run c join job j on j.id = c.id where not c.is_done" + " and j.state = 'DONE'"),
            none(
                    "a check without result or figures",
                    "check_run where is_done and (result is null or overview is null" + " or checked_at is null)"),
            none("a check's job without a check", "job where kind = 'CHECK' and id not in (select id from check_run)"),
            none(
                    "a re-check that is there twice",
                    "check_run c where c.ledger_to is not null and"
                            + " (select count(*) from ledger_recheck r where r.check_id = c.id) > 1"),
            none(
                    "a check that the ledger did not take and does not say why",
                    "check_run where is_done and ledger_to is null and ledger_said = ''"),
            none(
                    "content that lacks chunks",
                    "content c where c.chunks <>" + " (select count(*) from content_chunk k where k.hash = c.hash)"),
            none(
                    "an entry that lacks events",
                    "ledger_entry e where e.events <>"
                            + " (select count(*) from ledger_event v where v.entry = e.id) or e.events <>"
                            + " (select max(n) from ledger_event v where v.entry = e.id)"),
            none(
                    "events out of order",
                    "ledger_event a join ledger_event b on b.entry = a.entry and b.n = a.n + 1" + " where b.no < a.no"),
            none(
                    "events of a version that the ledger has not reached",
                    "ledger_event v join ledger l" + " on l.code = v.code where v.no > l.version"),
            none(
                    "an entry without its matter",
                    "ledger_entry e where not exists"
                            + " (select 1 from ledger_matter m where m.entry = e.id and m.no = e.matter_no)"),
            none(
                    "a job that has ended and has no end",
                    "job where state in ('DONE', 'FAILED', 'CANCELLED')" + " and finished_at is null"),
            none(
                    "a job that runs without an owner",
                    "job where state = 'RUNNING' and" + " (owner is null or lease_until is null)")));

    private final Connection connection;

    private Wholeness(Connection connection) {
        this.connection = connection;
    }

    /** Of the embedded database while no service runs; of a PostgreSQL at any time. */
    static Wholeness of(Settings settings) throws SQLException {
        String url = settings.database();
        return new Wholeness(
                url == null
                        ? DriverManager.getConnection(
                                "jdbc:h2:file:" + settings.folder().resolve("junheng")
                                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE;WRITE_DELAY=0",
                                "sa",
                                "")
                        : DriverManager.getConnection(url, Database.USER, ""));
    }

    private static Map.Entry<String, String> none(String what, String from) {
        return Map.entry(what, "select count(*) from " + from);
    }

    private static String ofUndone(String table) {
        return table + " r join check_run c on c.id = r.check_id where not c.is_done";
    }

    /** What is there and must not be, with its number. */
    List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> none : NONE.entrySet()) {
            long count = number(none.getValue());
            if (count != 0) {
                faults.add(none.getKey() + ": " + count);
            }
        }
        long imports = 0;
        for (Map<String, String> done : rows("select outcome from job where kind = 'IMPORT' and state = 'DONE'")) {
            String facts = String.valueOf(((Map<?, ?>) Json.read(done.get("outcome"))).get("facts"));
            imports += number("select count(*) from facts where id = '" + facts + "'");
        }
        if (imports != number("select count(*) from facts")
                || imports != number("select count(*) from job where kind = 'IMPORT' and state = 'DONE'")) {
            faults.add("facts without their import, or an import without its facts");
        }
        return faults;
    }

    long number(String query) throws SQLException {
        return Long.parseLong(rows(query).get(0).values().iterator().next());
    }

    /** As texts, by column. */
    List<Map<String, String>> rows(String query) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                Map<String, String> texts = new TreeMap<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    texts.put(row.getMetaData().getColumnLabel(i), String.valueOf(row.getString(i)));
                }
                rows.add(texts);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
