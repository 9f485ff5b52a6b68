package org.junheng.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The counties that have figures, a few at a time and by queries whose number does not grow: a province has 150 of them, the
 * nation 2,895.
 */
@Repository
public class CountyList {

    private final JdbcClient sql;

    CountyList(JdbcClient sql) {
        this.sql = sql;
    }

    /** How a county's year came out when it was last checked. @param verdicts and {@code counts} as in {@link CheckHead} */
    public record Checked(
            String code,
            int year,
            @Nullable Instant at,
            List<Map<String, Object>> verdicts,
            Map<String, Object> counts) {}

    /** Of the counties that the account may see. @param text a part of name or code; empty for all */
    public long count(Account account, String text) {
        Where where = where(account, text);
        return sql.sql("select count(distinct code) from facts" + where.text())
                .params(where.values())
                .query(Long.class)
                .single();
    }

    /** What was handed in last for the latest year of each, by code. */
    public List<FactsHead> search(Account account, String text, int offset, int limit) {
        Where where = where(account, text);
        List<Object> values = new ArrayList<>(where.values());
        values.add(limit);
        values.add(offset);
        List<String> codes = sql.sql(
                        "select distinct code from facts" + where.text() + " order by code limit ? offset ?")
                .params(values)
                .query(String.class)
                .list();
        return codes.isEmpty()
                ? List.of()
                : sql.sql(Facts.HEAD + "where n in (select max(n) from facts f where code in ("
                                + Where.marks(codes.size())
                                + ") and data_year = (select max(data_year) from facts g where g.code = f.code)"
                                + " group by code) order by code")
                        .params(codes)
                        .query(Facts::head)
                        .list();
    }

    /** The last check of the same year of each, by code; a county that was not checked is not in it. */
    public Map<String, Checked> checks(List<FactsHead> counties) {
        if (counties.isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> years = new HashMap<>();
        counties.forEach(head -> years.put(head.code(), head.year()));
        Map<String, Checked> checks = new HashMap<>();
        sql
                .sql("select code, data_year, checked_at, verdicts, counts from check_run where n in (select "
                        + Checks.TELLING + " from check_run where is_done = true and code in ("
                        + Where.marks(years.size())
                        + ") group by code, data_year)")
                .params(List.copyOf(years.keySet()))
                .query((row, number) -> new Checked(
                        row.getString("code"),
                        row.getInt("data_year"),
                        Times.orNull(row, "checked_at"),
                        Trees.list(row.getString("verdicts")),
                        Trees.map(row.getString("counts"))))
                .list()
                .stream()
                .filter(check -> Integer.valueOf(check.year()).equals(years.get(check.code())))
                .forEach(check -> checks.put(check.code(), check));
        return checks;
    }

    private static Where where(Account account, String text) {
        Where where = new Where();
        if (!account.seesAll()) {
            where.in("code", account.counties());
        }
        if (!text.isBlank()) {
            String part = Where.literal(text);
            where.and("(lower(name) like ? escape '!' or code like ? escape '!')", "%" + part + "%", part + "%");
        }
        return where;
    }
}
