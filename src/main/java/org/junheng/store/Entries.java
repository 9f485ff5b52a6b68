package org.junheng.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.State;
import org.junheng.rectify.ledger.tree.FromTree;
import org.junheng.report.Json;
import org.junheng.shared.ProblemsException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds lines of ledgers, one by one or by what they are about; no ledger is read whole for it. */
@Repository
public class Entries {

    /** So many parameters every database takes. */
    private static final int BATCH = 500;

    private static final String ROW = "select e.id, e.code, l.name, e.events, m.tree from ledger_entry e"
            + " join ledger l on l.code = e.code join ledger_matter m on m.entry = e.id and m.no = e.matter_no";

    private final JdbcClient sql;

    Entries(JdbcClient sql) {
        this.sql = sql;
    }

    /** With its history. @throws Missing if there is none of this id */
    public Kept find(String id) {
        return seek(id).orElseThrow(() -> new Missing("台账中没有编号为 " + id + " 的条目。"));
    }

    /** With its history; empty if there is none of this id. */
    public Optional<Kept> seek(String id) {
        return kept(List.of(id)).stream().findFirst();
    }

    /** Those overdue first, then what is open, exempt and closed, each by its due date. */
    public List<Kept> search(LedgerFilter filter, LocalDate today, int offset, int limit) {
        Where where = EntryConditions.of(filter, today);
        List<Object> values = new ArrayList<>(where.values());
        Collections.addAll(values, today, today, limit, offset);
        List<String> ids = sql.sql("select e.id from ledger_entry e" + where.text() + " order by case when "
                        + EntryConditions.OVERDUE
                        + " then 0 when e.state = 'CLOSED' then 3 when e.state = 'EXEMPT' then 2 else 1 end,"
                        + " e.due, e.code, e.n limit ? offset ?")
                .params(values)
                .query(String.class)
                .list();
        return kept(ids);
    }

    /**
     * In this order, without those that are not known. Matters are long: they are read only of what is asked for.
     *
     * @throws IllegalStateException if one that is kept is not what was written
     */
    private List<Kept> kept(List<String> ids) {
        List<Kept> all = new ArrayList<>(ids.size());
        try {
            for (int from = 0; from < ids.size(); from += BATCH) {
                all.addAll(batch(ids.subList(from, Math.min(ids.size(), from + BATCH))));
            }
        } catch (ProblemsException damaged) {
            throw new IllegalStateException("a ledger's entry is not what was written", damaged);
        }
        return all;
    }

    private List<Kept> batch(List<String> ids) {
        Map<String, Row> rows = new HashMap<>();
        sql.sql(ROW + " where e.id in (" + Where.marks(ids.size()) + ")")
                .params(new ArrayList<Object>(ids))
                .query(Entries::row)
                .list()
                .forEach(row -> rows.put(row.id(), row));
        Map<String, List<Happened>> happened = happened(ids);
        return ids.stream()
                .filter(rows::containsKey)
                .map(id -> kept(Objects.requireNonNull(rows.get(id)), Objects.requireNonNull(happened.get(id))))
                .toList();
    }

    public long count(LedgerFilter filter, LocalDate today) {
        Where where = EntryConditions.of(filter, today);
        return sql.sql("select count(*) from ledger_entry e" + where.text())
                .params(where.values())
                .query(Long.class)
                .single();
    }

    /** Of what the filter leaves, whatever its state and due date; all by one look. */
    public LedgerCounts counts(LedgerFilter filter, LocalDate today) {
        Where where = EntryConditions.of(filter.in(null).overdue(false), today);
        List<Object> values = new ArrayList<>(List.of(today, today));
        values.addAll(where.values());
        Map<State, Long> states = new EnumMap<>(State.class);
        Map<State, Long> overdue = new EnumMap<>(State.class);
        for (State state : State.values()) {
            states.put(state, 0L);
        }
        sql.sql("select e.state, count(*) as n, sum(case when " + EntryConditions.OVERDUE
                        + " then 1 else 0 end) as late from ledger_entry e" + where.text() + " group by e.state")
                .params(values)
                .query(row -> {
                    State state = State.valueOf(row.getString("state"));
                    states.put(state, row.getLong("n"));
                    overdue.put(state, row.getLong("late"));
                });
        return new LedgerCounts(states, overdue);
    }

    /** The number of the event that a request of this key made; empty if none did. */
    List<Integer> requested(String id, String requestKey) {
        return sql.sql("select n from ledger_event where entry = ? and request = ?")
                .params(id, requestKey)
                .query(Integer.class)
                .list();
    }

    private record Row(String id, String code, String name, int events, String matter) {}

    private static Row row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Row(
                row.getString("id"),
                row.getString("code"),
                row.getString("name"),
                row.getInt("events"),
                row.getString("tree"));
    }

    private record Happened(String entry, Event event, Instant at) {}

    private Map<String, List<Happened>> happened(List<String> ids) {
        Map<String, List<Happened>> happened = new HashMap<>();
        sql.sql("select entry, happened_at, tree from ledger_event where entry in (" + Where.marks(ids.size())
                        + ") order by entry, n")
                .params(new ArrayList<Object>(ids))
                .query((row, number) -> new Happened(
                        row.getString("entry"),
                        FromTree.event(Json.read(row.getString("tree"))),
                        Times.at(row, "happened_at")))
                .list()
                .forEach(one -> happened.computeIfAbsent(one.entry(), id -> new ArrayList<>())
                        .add(one));
        return happened;
    }

    /** Events that came in between the readings are left out: a line is read as it was when it was found. */
    private static Kept kept(Row row, List<Happened> all) {
        List<Happened> happened = all.subList(0, row.events());
        Entry entry = Entry.restored(
                FromTree.matter(Json.read(row.matter())),
                happened.stream().map(Happened::event).toList());
        return new Kept(
                row.code(),
                row.name(),
                entry,
                happened.stream().map(Happened::at).toList());
    }
}
