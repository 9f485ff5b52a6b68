package org.junheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.report.Json;
import org.junheng.report.page.CheckView;
import org.junheng.shared.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Checks: asked for, then done with all that their pages show, in one transaction. */
@Repository
public class Checks {

    /**
     * Of checks that are done, the n of the one that tells how things stand: the newest of those by all standards that bind;
     * where there is none, the newest by some.
     */
    static final String TELLING = "coalesce(max(case when standards = '[]' then n end), max(n))";

    private static final String HEAD =
            "select id, n, facts, code, name, data_year, rulebook, standards, is_done, checked_at, verdicts, counts,"
                    + " ledger_said, ledger_from, ledger_to from check_run ";

    private final JdbcClient sql;
    private final CheckRows rows;
    private final Contents contents;

    Checks(JdbcClient sql, CheckRows rows, Contents contents) {
        this.sql = sql;
        this.rows = rows;
        this.contents = contents;
    }

    /** In the caller's transaction. @param id the job's */
    public void add(String id, FactsHead facts, String rulebook, List<String> standards) {
        sql.sql("insert into check_run (id, facts, code, name, data_year, rulebook, standards, is_done, verdicts,"
                        + " counts, ledger_said) values (?, ?, ?, ?, ?, ?, ?, false, '[]', '{}', '')")
                .params(
                        id,
                        facts.id(),
                        facts.code(),
                        facts.name(),
                        facts.year(),
                        rulebook,
                        Json.line(List.copyOf(standards)))
                .update();
    }

    public Optional<CheckHead> head(String id) {
        return sql.sql(HEAD + "where id = ?").param(id).query(Checks::head).optional();
    }

    /** The one that tells how a county's year stands, see {@link #TELLING}. */
    public Optional<CheckHead> latest(String code, int year) {
        return sql.sql(HEAD + "where n = (select " + TELLING
                        + " from check_run where code = ? and data_year = ? and is_done = true)")
                .params(code, year)
                .query(Checks::head)
                .optional();
    }

    /** As {@link #latest} for each of a county's years, the latest year first. */
    public List<CheckHead> years(String code) {
        return sql.sql(HEAD + "where n in (select " + TELLING
                        + " from check_run where code = ? and is_done = true group by data_year)"
                        + " order by data_year desc")
                .param(code)
                .query(Checks::head)
                .list();
    }

    /** All of a county, done or not, newest first. */
    public List<CheckHead> ofCounty(String code, int count) {
        return sql.sql(HEAD + "where code = ? order by n desc limit ?")
                .params(code, count)
                .query(Checks::head)
                .list();
    }

    /** The check after this one that touched the county's ledger; empty if this is the last, or touched none itself. */
    public Optional<CheckHead> nextOfLedger(CheckHead check) {
        if (check.ledgerTo() == null) {
            return Optional.empty();
        }
        return sql.sql(HEAD + "where code = ? and ledger_from >= ? order by ledger_from limit 1")
                .params(check.code(), check.ledgerTo())
                .query(Checks::head)
                .optional();
    }

    /** {@code junheng-result/1}, as it was written. @throws Missing if it is not done */
    public byte[] result(String id) {
        return contents.get(content(id, "result"));
    }

    /** The hash of {@link #result}. */
    public String resultHash(String id) {
        return content(id, "result");
    }

    /** What the pages show of it as a whole. @throws Missing if it is not done */
    public Map<String, Object> overview(String id) {
        return Trees.map(contents.text(content(id, "overview")));
    }

    private String content(String id, String column) {
        return sql.sql("select " + column + " from check_run where id = ? and is_done = true")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Missing("没有编号为 " + id + " 的检查结果。"));
    }

    /** Whether the county's ledger was brought up to a check that was asked for after this one. */
    public boolean isOvertaken(CheckHead check) {
        return sql.sql("select count(*) from check_run where code = ? and n > ? and ledger_to is not null")
                        .params(check.code(), check.n())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What {@link #done} needs kept before its transaction. */
    public record Kept(String result, String overview, CheckView view, Instant checkedAt) {}

    public Kept keep(String resultJson, CheckView view, Instant checkedAt) {
        return new Kept(contents.put(resultJson), contents.put(Json.line(view.overview())), view, checkedAt);
    }

    /** In the caller's transaction. @param verdicts as in the result @param counts of the findings, by kind */
    public void done(String id, Kept kept, List<Object> verdicts, Map<String, Object> counts, Progress progress) {
        sql.sql("update check_run set is_done = true, checked_at = ?, verdicts = ?, counts = ?, result = ?,"
                        + " overview = ? where id = ?")
                .params(
                        Times.utc(kept.checkedAt()),
                        Json.line(verdicts),
                        Json.line(counts),
                        kept.result(),
                        kept.overview(),
                        id)
                .update();
        rows.write(id, kept.view(), progress);
    }

    /** In the caller's transaction: the ledger's versions before and after, or why it was not touched. */
    public void ledger(String id, String said, @Nullable Long from, @Nullable Long to) {
        sql.sql("update check_run set ledger_said = ?, ledger_from = ?, ledger_to = ? where id = ?")
                .param(said)
                .param(from)
                .param(to)
                .param(id)
                .update();
    }

    private static CheckHead head(ResultSet row, int number) throws SQLException {
        return new CheckHead(
                row.getString("id"),
                row.getLong("n"),
                row.getString("facts"),
                row.getString("code"),
                row.getString("name"),
                row.getInt("data_year"),
                row.getString("rulebook"),
                texts(row.getString("standards")),
                row.getBoolean("is_done"),
                Times.orNull(row, "checked_at"),
                Trees.list(row.getString("verdicts")),
                Trees.map(row.getString("counts")),
                row.getString("ledger_said"),
                row.getObject("ledger_from", Long.class),
                row.getObject("ledger_to", Long.class));
    }

    private static List<String> texts(String json) {
        return Json.read(json) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
