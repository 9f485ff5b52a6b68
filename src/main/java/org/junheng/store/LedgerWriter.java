package org.junheng.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Matter;
import org.junheng.rectify.ledger.tree.ToTree;
import org.junheng.report.Json;
import org.junheng.shared.Plain;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what changed in a county's ledger, in the caller's transaction, behind the one lock that a county's ledger has. */
@Repository
class LedgerWriter {

    private static final int BATCH = 1000;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final TransactionTemplate alone;

    LedgerWriter(JdbcClient sql, JdbcTemplate batches, Clock clock, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.batches = batches;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Until the transaction ends nobody else changes this ledger, which is begun if there is none.
     *
     * @return its version
     * @throws Conflict if somebody else is at it for longer than the database waits
     */
    long lock(String code, String name) {
        if (!exists(code)) {
            begin(code, name);
        }
        try {
            return locked(code);
        } catch (TransientDataAccessException busy) {
            throw new Conflict("台账正在按新的检查更新。请过一会儿再办理。");
        }
    }

    private long locked(String code) {
        return sql.sql("select version from ledger where code = ? for update")
                .param(code)
                .query(Long.class)
                .single();
    }

    /** In a transaction of its own: what another instance begins at the same moment is the same, and undoes no work of ours. */
    private void begin(String code, String name) {
        try {
            alone.executeWithoutResult(status -> sql.sql("insert into ledger (code, name, version) values (?, ?, 0)")
                    .params(code, Plain.text(name))
                    .update());
        } catch (DuplicateKeyException begunByAnother) {
            // theirs is ours
        }
    }

    private boolean exists(String code) {
        return sql.sql("select count(*) from ledger where code = ?")
                        .param(code)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void version(String code, long version) {
        sql.sql("update ledger set version = ? where code = ?")
                .params(version, code)
                .update();
    }

    /** An entry as it was, null if it is new, and as it is now; its place counts from 0. */
    record Change(int place, @Nullable Entry before, Entry after) {

        int known() {
            return before == null ? 0 : before.events().size();
        }

        boolean isNewMatter() {
            return before == null || !before.matter().equals(after.matter());
        }

        boolean isNone() {
            return before != null && before.equals(after);
        }
    }

    /** @param request the key by which whoever asked knows the last event again */
    void write(String code, long no, List<Change> changes, @Nullable String request) {
        List<Object[]> added = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        List<Object[]> matters = new ArrayList<>();
        List<Object[]> events = new ArrayList<>();
        for (Change change : changes) {
            Entry entry = change.after();
            String id = entry.id(code);
            if (change.before() == null) {
                added.add(added(code, no, change, id));
            } else {
                changed.add(changed(no, change, id));
            }
            if (change.isNewMatter()) {
                matters.add(new Object[] {id, no, code, Json.line(ToTree.of(entry.matter()))});
            }
            events.addAll(events(code, no, change, request));
        }
        batch(
                "insert into ledger_entry (id, code, n, state, due, exempt_until, standard, school, words, matter_no,"
                        + " events) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                added);
        batch(
                "update ledger_entry set state = ?, due = ?, exempt_until = ?, words = ?,"
                        + " matter_no = case when ? then ? else matter_no end, events = ? where id = ?",
                changed);
        batch("insert into ledger_matter (entry, no, code, tree) values (?, ?, ?, ?)", matters);
        batch(
                "insert into ledger_event (entry, n, code, no, happened_at, request, tree) values (?, ?, ?, ?, ?, ?, ?)",
                events);
    }

    private static @Nullable Object[] added(String code, long no, Change change, String id) {
        Entry entry = change.after();
        Matter matter = entry.matter();
        return new @Nullable Object[] {
            id,
            code,
            change.place(),
            entry.state().name(),
            entry.due(),
            entry.exemptUntil(),
            matter.standard(),
            Objects.requireNonNullElse(matter.school(), ""),
            words(entry),
            no,
            entry.events().size()
        };
    }

    private static @Nullable Object[] changed(long no, Change change, String id) {
        Entry entry = change.after();
        return new @Nullable Object[] {
            entry.state().name(),
            entry.due(),
            entry.exemptUntil(),
            words(entry),
            change.isNewMatter(),
            no,
            entry.events().size(),
            id
        };
    }

    private List<Object[]> events(String code, long no, Change change, @Nullable String request) {
        Entry entry = change.after();
        int last = entry.events().size();
        List<Object[]> rows = new ArrayList<>();
        for (int n = change.known(); n < last; n++) {
            rows.add(new @Nullable Object[] {
                entry.id(code),
                n + 1,
                code,
                no,
                Times.utc(clock.instant()),
                n + 1 == last ? request : null,
                Json.line(ToTree.of(entry.events().get(n)))
            });
        }
        return rows;
    }

    /** What a search looks through, in lower case, a line each. */
    private static String words(Entry entry) {
        Matter matter = entry.matter();
        return Plain.text(String.join(
                        " | ",
                        entry.key(),
                        matter.title(),
                        matter.who(),
                        matter.schoolName(),
                        matter.text(),
                        entry.owner()))
                .toLowerCase(Locale.ROOT);
    }

    private void batch(String statement, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.batchUpdate(statement, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }
}
