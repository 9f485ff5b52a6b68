package org.junheng.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.ForbiddenMove;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Recheck;
import org.junheng.rectify.ledger.Request;
import org.junheng.rectify.ledger.tree.ToTree;
import org.junheng.report.Json;
import org.junheng.shared.Plain;
import org.junheng.shared.ProblemsException;
import org.junheng.store.LedgerWriter.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The counties' ledgers. Whoever changes one takes its row first, so that moves and re-checks of a county come one after the
 * other, each with a version of its own.
 */
@Repository
public class Ledgers {

    private final JdbcClient sql;
    private final LedgerReader reader;
    private final LedgerWriter writer;
    private final Entries entries;

    Ledgers(JdbcClient sql, LedgerReader reader, LedgerWriter writer, Entries entries) {
        this.sql = sql;
        this.reader = reader;
        this.writer = writer;
        this.entries = entries;
    }

    /** As it stands now. @param name of a county that has no ledger yet */
    public Ledger load(String code, String name) {
        return reader.asOf(code, name, reader.version(code));
    }

    /** As it stood after a version of it. @param name of a county that has no ledger yet */
    public Ledger asOf(String code, String name, long version) {
        return reader.asOf(code, name, version);
    }

    /** How often it was changed; 0 while a county has none. */
    public long version(String code) {
        return reader.version(code);
    }

    /** In the caller's transaction, which has the ledger to itself from here to its end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String code, String name) {
        writer.lock(code, name);
    }

    /**
     * The 区县代码 of the county that is meant by its code or its name; what no ledger bears is given back.
     *
     * @throws ProblemsException if several counties have the name
     */
    public String code(String county) {
        List<String> named = sql.sql("select code from ledger where name = ? and not exists"
                        + " (select 1 from ledger where code = ?) order by code")
                .params(Plain.text(county), Plain.text(county))
                .query(String.class)
                .list();
        if (named.size() > 1) {
            throw new ProblemsException(
                    "county", "叫\"" + Plain.text(county) + "\"的区县有 " + String.join("、", named) + "。请写区县代码。");
        }
        return named.isEmpty() ? county : named.get(0);
    }

    /** The versions before and after; the second is always the greater. */
    public record Rechecked(long from, long to) {}

    /**
     * In the caller's transaction, which holds the ledger from here to its end.
     *
     * @throws ProblemsException as {@link Ledger#recheck}; nothing is written then, and the caller's transaction may go on
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ProblemsException.class)
    public Rechecked recheck(CheckResult result, String checkId, LocalDate today) {
        String code = result.facts().code();
        String name = result.facts().name();
        long from = writer.lock(code, name);
        long to = from + 1;
        Ledger before = reader.asOf(code, name, from);
        Ledger after = before.recheck(result, today);
        writer.write(code, to, changes(before, after), null);
        List<Recheck> rechecks = after.rechecks();
        if (rechecks.size() > before.rechecks().size()) {
            sql.sql("insert into ledger_recheck (code, no, check_id, tree) values (?, ?, ?, ?)")
                    .params(code, to, checkId, Json.line(ToTree.of(rechecks.get(rechecks.size() - 1))))
                    .update();
        }
        writer.version(code, to);
        return new Rechecked(from, to);
    }

    /** A line keeps its place for good, and new ones come behind. */
    private static List<Change> changes(Ledger before, Ledger after) {
        int known = before.entries().size();
        return IntStream.range(0, after.entries().size())
                .mapToObj(i -> new Change(
                        i,
                        i < known ? before.entries().get(i) : null,
                        after.entries().get(i)))
                .filter(change -> !change.isNone())
                .toList();
    }

    /**
     * A person's move, in the name of who asks.
     *
     * @param version of the entry that was looked at; null if whatever it is now will do
     * @param requestKey names this request: the same again is answered again, and done once; null for none
     * @throws Missing if there is no such entry
     * @throws org.springframework.security.access.AccessDeniedException if the ledger is not for this account to work
     * @throws Conflict if the entry is of another version, or the table of moves forbids it
     * @throws ProblemsException if the move lacks something
     */
    @Transactional
    public Kept move(
            String entryId,
            Request request,
            @Nullable Integer version,
            @Nullable String requestKey,
            Account by,
            LocalDate today) {
        Request asked = Asking.inNameOf(by, request);
        Kept found = entries.find(entryId);
        Scope.toWorkOn(by, found.code());
        long no = writer.lock(found.code(), found.county()) + 1;
        Kept now = entries.find(entryId);
        if (requestKey != null) {
            Asking.key(requestKey);
            List<Integer> earlier = entries.requested(entryId, requestKey);
            if (!earlier.isEmpty()) {
                return Asking.again(now, earlier.get(0), asked);
            }
        }
        if (version != null && version != now.version()) {
            throw new Conflict("这一条目在您打开之后又有了新的记录(打开时 " + version + " 条,现在 " + now.version() + " 条)。请看过新的记录再办理。");
        }
        Entry moved = moved(now.entry(), asked, today);
        writer.write(now.code(), no, List.of(new Change(0, now.entry(), moved)), requestKey);
        writer.version(now.code(), no);
        return entries.find(entryId);
    }

    private static Entry moved(Entry entry, Request request, LocalDate today) {
        try {
            return entry.moved(request, today);
        } catch (ForbiddenMove forbidden) {
            throw new Conflict(forbidden.problems().get(0).text());
        }
    }
}
