package org.junheng.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.check.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what pages show of a check that is done, piece by piece: no page costs more in a large county than in a small one. */
@Repository
public class Views {

    private final JdbcClient sql;

    Views(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Rows of the heat table, in order.
     *
     * @return trees {n, standard, school, name, stage, students, area, type, inScope, worst} and what {@code line} holds
     */
    public Piece sections(String check, SectionFilter filter, int offset, int limit) {
        Where where = new Where().and("check_id = ?", check);
        where.equal("standard", filter.standard());
        where.equal("stage", filter.stage());
        where.equal("area", filter.area());
        if (filter.bad()) {
            where.and("worst = 'NOT_MET'");
        }
        where.holds(filter.text(), "lower(name)", "lower(school)");
        String columns =
                "n, standard, school, name, stage, students, area, school_type as type, in_scope as \"inScope\","
                        + " worst, line";
        return piece("section_row", columns, where, "line", "n", offset, limit);
    }

    /** The values that a column of the heat table has, for its filter. @param column {@code area} or {@code stage} */
    public List<String> values(String check, String standard, String column) {
        if (!List.of("area", "stage").contains(column)) {
            throw new IllegalArgumentException(column);
        }
        return sql.sql("select distinct " + column + " from section_row where check_id = ? and standard = ? and "
                        + column + " <> '' order by 1")
                .params(check, standard)
                .query(String.class)
                .list();
    }

    /** Findings in order. @return trees {number, id, kind, rule, …, statement} and what {@code detail} holds */
    public Piece findings(String check, FindingFilter filter, int offset, int limit) {
        return findings(check, filter, "n", offset, limit);
    }

    /** The same by school: the county first, people last. */
    public Piece findingsBySchool(String check, FindingFilter filter, int offset, int limit) {
        String order = "case when subject_kind = 'PERSON' then 2 when school = '' then 0 else 1 end, school, n";
        return findings(check, filter, order, offset, limit);
    }

    private Piece findings(String check, FindingFilter filter, String order, int offset, int limit) {
        Where where = where(check, filter);
        return piece("finding_row", FINDING, where, "detail", order, offset, limit);
    }

    private static Where where(String check, FindingFilter filter) {
        Where where = new Where().and("check_id = ?", check);
        where.equal("standard", filter.standard());
        where.equal("kind", filter.kind());
        where.equal("rule", filter.rule());
        where.equal("school", filter.school());
        where.equal("stage", filter.stage());
        where.holds(filter.text(), "lower(statement)", "lower(school_name)", "lower(rule)");
        return where;
    }

    /**
     * How many findings each school, or each rule, has.
     *
     * @param column {@code school} or {@code rule}
     * @param these the values to count; findings about people have no school
     */
    public Map<String, Long> counts(String check, FindingFilter filter, String column, Collection<String> these) {
        if (!List.of("school", "rule").contains(column)) {
            throw new IllegalArgumentException(column);
        }
        if (these.isEmpty()) {
            return Map.of();
        }
        Where where = where(check, filter);
        if (column.equals("school")) {
            where.and("subject_kind <> 'PERSON'");
        }
        where.in(column, these);
        Map<String, Long> counts = new HashMap<>();
        sql.sql("select " + column + ", count(*) from finding_row" + where.text() + " group by " + column)
                .params(where.values())
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    private static final String FINDING =
            "n as number, id, kind, rule, standard, clause, subject_kind as \"subjectKind\", subject_id as \"subjectId\","
                    + " school, school_name as \"schoolName\", stage, indicator, borderline, statement, detail";

    public Optional<Map<String, Object>> finding(String check, int number) {
        return one("finding_row", FINDING, check, number, "detail");
    }

    /** An outcome, a pass too. @return a tree {number, id, rule, …, status, value, limit} and what {@code trace} holds */
    public Optional<Map<String, Object>> outcome(String check, int number) {
        String columns = "n as number, id, rule, subject_kind as \"subjectKind\", subject_id as \"subjectId\", stage,"
                + " indicator, status, value_text, limit_text, trace";
        return one("outcome_row", columns, check, number, "trace");
    }

    /**
     * How the same rule, subject and indicator came out in the county's last checks that are done, the newest first.
     *
     * @param id the outcome's
     * @param count of checks
     */
    public List<Past> history(String code, String id, int count) {
        return sql.sql(
                        "select c.id, c.data_year, c.checked_at, o.n, o.status, o.limit_text, o.trace from outcome_row o join"
                                + " (select id, n, data_year, checked_at from check_run where code = ? and is_done = true"
                                + " order by n desc limit ?) c on c.id = o.check_id where o.head = ? and o.id = ?"
                                + " order by c.n desc")
                .params(code, count, CheckRows.head(id), id)
                .query((row, number) -> new Past(
                        row.getString("id"),
                        row.getInt("data_year"),
                        Times.at(row, "checked_at"),
                        row.getInt("n"),
                        Status.valueOf(row.getString("status")),
                        Trees.text(Trees.map(row.getString("trace")), "value"),
                        row.getString("limit_text")))
                .list();
    }

    private Piece piece(String table, String columns, Where where, String tree, String order, int offset, int limit) {
        long all = sql.sql("select count(*) from " + table + where.text())
                .params(where.values())
                .query(Long.class)
                .single();
        List<Object> values = new ArrayList<>(where.values());
        values.add(limit);
        values.add(offset);
        List<Map<String, Object>> rows = sql.sql("select " + columns + " from " + table + where.text() + " order by "
                        + order + " limit ? offset ?")
                .params(values)
                .query()
                .listOfRows();
        rows.forEach(row -> unfold(row, tree));
        return new Piece(rows, all);
    }

    private Optional<Map<String, Object>> one(String table, String columns, String check, int number, String tree) {
        List<Map<String, Object>> rows = sql.sql(
                        "select " + columns + " from " + table + " where check_id = ? and n = ?")
                .params(check, number)
                .query()
                .listOfRows();
        rows.forEach(row -> unfold(row, tree));
        return rows.stream().findFirst();
    }

    /** The tree's own names stand beside the columns; a column wins where both have one. */
    private static void unfold(Map<String, Object> row, String tree) {
        Object json = row.remove(tree);
        Trees.map(String.valueOf(json)).forEach(row::putIfAbsent);
    }
}
