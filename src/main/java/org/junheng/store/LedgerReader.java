package org.junheng.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Matter;
import org.junheng.rectify.ledger.Pairing;
import org.junheng.rectify.ledger.Recheck;
import org.junheng.rectify.ledger.Visit;
import org.junheng.rectify.ledger.tree.FromTree;
import org.junheng.report.Json;
import org.junheng.shared.ProblemsException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Puts a county's ledger together again from what bears no number above a version. Versions are given one after the other, so
 * that what is read is whole even while somebody writes.
 */
@Repository
class LedgerReader {

    private final JdbcClient sql;

    LedgerReader(JdbcClient sql) {
        this.sql = sql;
    }

    /** 0 before anything happened. */
    long version(String code) {
        return sql.sql("select version from ledger where code = ?")
                .param(code)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** @param name of a county that has no ledger yet */
    String name(String code, String name) {
        return sql.sql("select name from ledger where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .orElse(name);
    }

    /** @throws IllegalStateException if what is kept is not what was written: damage, and no refusal that a user could mend */
    Ledger asOf(String code, String name, long version) {
        try {
            return whole(code, name, version);
        } catch (ProblemsException damaged) {
            throw new IllegalStateException("the ledger of " + code + " is not what was written", damaged);
        }
    }

    private Ledger whole(String code, String name, long version) {
        Map<String, Matter> matters = new LinkedHashMap<>();
        read(code, version, "entry as id, tree from ledger_matter", "entry, no")
                .forEach(row -> matters.put(row.id(), FromTree.matter(row.read())));
        Map<String, List<Event>> events = new LinkedHashMap<>();
        read(code, version, "entry as id, tree from ledger_event", "entry, n")
                .forEach(row -> events.computeIfAbsent(row.id(), id -> new ArrayList<>())
                        .add(FromTree.event(row.read())));
        List<Entry> entries = sql
                .sql("select id from ledger_entry where code = ? order by n")
                .param(code)
                .query(String.class)
                .list()
                .stream()
                .filter(events::containsKey)
                .map(id -> new Entry(Objects.requireNonNull(matters.get(id)), Objects.requireNonNull(events.get(id))))
                .toList();
        return new Ledger(
                code,
                name(code, name),
                entries,
                List.copyOf(pairings(code, version).values()),
                visits(code, version),
                rechecks(code, version));
    }

    /** By id, in the order they were made. */
    Map<String, Pairing> pairings(String code, long version) {
        Map<String, Pairing> pairings = new LinkedHashMap<>();
        read(code, version, "id, tree from ledger_pairing", "no")
                .forEach(row -> pairings.put(row.id(), FromTree.pairing(row.read())));
        return pairings;
    }

    List<Visit> visits(String code, long version) {
        return trees(code, version, "ledger_visit", FromTree::visit);
    }

    List<Recheck> rechecks(String code, long version) {
        return trees(code, version, "ledger_recheck", FromTree::recheck);
    }

    private <T> List<T> trees(String code, long version, String table, Function<@Nullable Object, T> reading) {
        return read(code, version, "'' as id, tree from " + table, "no").stream()
                .map(row -> reading.apply(row.read()))
                .toList();
    }

    private record Row(String id, String tree) {
        @Nullable
        Object read() {
            return Json.read(tree);
        }
    }

    private List<Row> read(String code, long version, String columnsAndTable, String order) {
        return sql.sql("select " + columnsAndTable + " where code = ? and no <= ? order by " + order)
                .params(code, version)
                .query((row, number) -> new Row(row.getString("id"), row.getString("tree")))
                .list();
    }
}
