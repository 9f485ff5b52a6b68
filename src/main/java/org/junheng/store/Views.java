package org.junheng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        Where where = new Where(check);
        where.equal("standard", filter.standard());
        where.equal("stage", filter.stage());
        where.equal("area", filter.area());
        if (filter.bad()) {
            where.and("worst = 'NOT_MET'");
        }
        where.like(filter.text(), "name", "school");
        String columns =
                "n, standard, school, name, stage, students, area, school_type as type, in_scope as \"inScope\","
                        + " worst, line";
        return piece("section_row", columns, where, "line", offset, limit);
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
        Where where = new Where(check);
        where.equal("standard", filter.standard());
        where.equal("kind", filter.kind());
        where.equal("rule", filter.rule());
        where.equal("school", filter.school());
        where.equal("stage", filter.stage());
        where.like(filter.text(), "statement", "school_name", "rule");
        return piece("finding_row", FINDING, where, "detail", offset, limit);
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
     * How the same rule, subject and indicator came out in each of the county's checks that are done, the newest first.
     *
     * @return trees {check, year, checkedAt, number, status, value, limit}
     */
    public List<Map<String, Object>> history(String code, String rule, String id, int count) {
        return sql.sql(
                        "select c.id as \"check\", c.data_year as \"year\", c.checked_at as \"checkedAt\", o.n as number,"
                                + " o.status, o.value_text, o.limit_text from outcome_row o join check_run c on c.id = o.check_id"
                                + " where c.code = ? and o.rule = ? and o.id = ? order by c.n desc limit ?")
                .params(code, rule, id, count)
                .query()
                .listOfRows();
    }

    private Piece piece(String table, String columns, Where where, String tree, int offset, int limit) {
        long all = sql.sql("select count(*) from " + table + where.text())
                .params(where.values())
                .query(Long.class)
                .single();
        List<Object> values = new ArrayList<>(where.values());
        values.add(limit);
        values.add(offset);
        List<Map<String, Object>> rows = sql.sql(
                        "select " + columns + " from " + table + where.text() + " order by n limit ? offset ?")
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

    /** Conditions joined by and, with their values. */
    private static final class Where {
        private final StringBuilder text = new StringBuilder(" where check_id = ?");
        private final List<Object> values = new ArrayList<>();

        Where(String check) {
            values.add(check);
        }

        void and(String condition) {
            text.append(" and ").append(condition);
        }

        void equal(String column, String value) {
            if (!value.isEmpty()) {
                and(column + " = ?");
                values.add(value);
            }
        }

        void like(String part, String... columns) {
            if (part.isBlank()) {
                return;
            }
            List<String> any = new ArrayList<>();
            for (String column : columns) {
                any.add("lower(" + column + ") like ? escape '!'");
                values.add("%"
                        + part.strip()
                                .toLowerCase(Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_")
                        + "%");
            }
            and("(" + String.join(" or ", any) + ")");
        }

        String text() {
            return text.toString();
        }

        List<Object> values() {
            return values;
        }
    }
}
