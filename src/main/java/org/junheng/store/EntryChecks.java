package org.junheng.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junheng.shared.Plain;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a county's checks speak of its ledger's entries. */
@Repository
public class EntryChecks {

    /** More are not looked through for a line. */
    private static final int CHOICES = 10;

    private final JdbcClient sql;

    EntryChecks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where a check speaks of an entry. @param finding its number; 0 where the check finds no fault @param outcome its number */
    public record Seen(String check, int finding, int outcome) {}

    /**
     * The checks that tell of a county's ledger, the newest first: for each choice of standards the last one that the ledger was
     * brought up to. A check by one standard says nothing of the lines of another.
     */
    public List<String> telling(String code) {
        return sql.sql("select id from check_run where n in (select max(n) from check_run where code = ?"
                        + " and is_done = true and ledger_to is not null group by standards) order by n desc limit ?")
                .params(code, CHOICES)
                .query(String.class)
                .list();
    }

    /** Where the newest of these checks that speaks of it speaks of each entry, by its key. */
    public Map<String, Seen> seen(List<String> checks, Collection<String> keys) {
        Map<String, Seen> seen = new HashMap<>();
        Set<String> left = new HashSet<>(keys);
        for (String check : checks) {
            seen.putAll(seen(check, left));
            left.removeAll(seen.keySet());
        }
        return seen;
    }

    /** Where a check speaks of entries, by their keys; those it says nothing of are left out. */
    public Map<String, Seen> seen(String check, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> findings = numbers("finding_row", check, keys);
        Map<String, Integer> outcomes = numbers("outcome_row", check, keys);
        Map<String, Seen> seen = new HashMap<>();
        for (String key : keys) {
            Integer outcome = outcomes.get(Plain.text(key));
            if (outcome != null) {
                seen.put(key, new Seen(check, findings.getOrDefault(Plain.text(key), 0), outcome));
            }
        }
        return seen;
    }

    /** By plain keys. They are joined, since H2 looks up no list behind the first column of an index. */
    private Map<String, Integer> numbers(String table, String check, Collection<String> keys) {
        List<Object> values = new ArrayList<>();
        keys.stream().map(Plain::text).forEach(key -> values.addAll(List.of(CheckRows.head(key), key)));
        values.add(check);
        String rows = String.join(",", Collections.nCopies(keys.size(), "(cast(? as varchar), cast(? as varchar))"));
        Map<String, Integer> numbers = new HashMap<>();
        sql.sql("select o.id, o.n from (values " + rows + ") as k (head, id) join " + table
                        + " o on o.check_id = ? and o.head = k.head and o.id = k.id")
                .params(values)
                .query(row -> {
                    numbers.put(row.getString("id"), row.getInt("n"));
                });
        return numbers;
    }

    /** Where the checks that an entry's events came from speak of it, by the event's number from 1; people's moves came from none. */
    public Map<Integer, Seen> ofEvents(Kept kept) {
        String key = Plain.text(kept.entry().key());
        Map<Integer, Seen> checks = new HashMap<>();
        sql.sql("select e.n, c.id, o.n as outcome from ledger_event e join check_run c on c.code = e.code"
                        + " and c.ledger_to = e.no join outcome_row o on o.check_id = c.id and o.head = ? and o.id = ?"
                        + " where e.entry = ?")
                .params(CheckRows.head(key), key, kept.id())
                .query(row -> {
                    checks.put(row.getInt("n"), new Seen(row.getString("id"), 0, row.getInt("outcome")));
                });
        return checks;
    }

    /** Names of the schools that these checks judged, by code; where they differ, as the first of the checks has it. */
    public Map<String, String> schools(List<String> checks) {
        Map<String, String> schools = new TreeMap<>();
        for (String check : checks) {
            sql.sql("select distinct school, name from section_row where check_id = ? order by school, name")
                    .param(check)
                    .query(row -> {
                        schools.putIfAbsent(row.getString("school"), row.getString("name"));
                    });
        }
        return schools;
    }
}
