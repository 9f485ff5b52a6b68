package org.junheng.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Row;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Pairing;
import org.junheng.rectify.ledger.PairingReview;
import org.junheng.rectify.ledger.Visit;
import org.junheng.rectify.ledger.tree.ToTree;
import org.junheng.report.Json;
import org.junheng.shared.Nearest;
import org.junheng.shared.Plain;
import org.junheng.shared.ProblemsException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Departments that stand by schools (结对帮扶), and the log of their visits: a part of the county's ledger, read without its entries. */
@Repository
public class Pairings {

    private final JdbcClient sql;
    private final LedgerReader reader;
    private final LedgerWriter writer;
    private final Facts facts;
    private final Clock clock;

    Pairings(JdbcClient sql, LedgerReader reader, LedgerWriter writer, Facts facts, Clock clock) {
        this.sql = sql;
        this.reader = reader;
        this.writer = writer;
        this.facts = facts;
        this.clock = clock;
    }

    /** With what each has come to by a day, in the order they were made. */
    public List<Paired> ofCounty(String code, LocalDate day) {
        Kept kept = kept(code, reader.version(code));
        List<PairingReview> reviews = kept.ledger().reviews(day);
        List<Paired> all = new ArrayList<>();
        for (String id : kept.pairings().keySet()) {
            PairingReview review = reviews.get(all.size());
            all.add(new Paired(id, review, log(kept.ledger(), review.pairing())));
        }
        return all;
    }

    private static List<Visit> log(Ledger ledger, Pairing pairing) {
        return ledger.visits().stream()
                .filter(visit -> visit.department().equals(pairing.department()))
                .filter(visit -> visit.school().equals(pairing.school()) && pairing.holdsOn(visit.on()))
                .sorted(Comparator.comparing(Visit::on).reversed())
                .toList();
    }

    /** A ledger without entries, and its pairings by id. */
    private record Kept(Ledger ledger, Map<String, Pairing> pairings) {}

    private Kept kept(String code, long version) {
        Map<String, Pairing> pairings = reader.pairings(code, version);
        List<Visit> visits = reader.visits(code, version);
        Ledger ledger =
                new Ledger(code, reader.name(code, ""), List.of(), List.copyOf(pairings.values()), visits, List.of());
        return new Kept(ledger, pairings);
    }

    /**
     * @return the pairing's id
     * @throws org.springframework.security.access.AccessDeniedException if the ledger is not for this account to work
     * @throws Missing if the county has no figures yet
     * @throws ProblemsException if the school is none of the county's, or as {@link Ledger#pair}
     */
    @Transactional
    public String pair(String county, Asked asked, Account by) {
        String code = Plain.text(county).strip();
        Scope.toWorkOn(by, code);
        Asking.names(asked.department(), asked.school());
        FactsHead head = facts.ofCounty(code).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("区县 " + code + " 还没有数据。请先上传该区县的数据,再登记结对。"));
        String school = Plain.text(asked.school()).strip();
        String department = Plain.text(asked.department()).strip();
        Pairing pairing = new Pairing(department, school, name(head, school), asked.from(), asked.until());
        long no = writer.lock(code, head.name()) + 1;
        kept(code, no).ledger().pair(pairing);
        String id = UUID.randomUUID().toString();
        write(code, id, no, pairing, by);
        return id;
    }

    /** Two to be paired. @param school its code */
    public record Asked(
            String department,
            String school,
            LocalDate from,
            @Nullable LocalDate until) {}

    private String name(FactsHead head, String school) {
        List<Row> schools = facts.facts(head.id()).rows(CountyFacts.SCHOOLS);
        Optional<Row> found = schools.stream()
                .filter(row -> row.require("学校标识码").text().equals(school))
                .findFirst();
        if (found.isEmpty()) {
            Optional<String> near = Nearest.to(
                    school,
                    schools.stream().map(row -> row.require("学校标识码").text()).toList());
            throw new ProblemsException(
                    "school",
                    head.name() + "的数据中没有学校 \"" + school + "\"。"
                            + near.map(code -> "是否指 " + code + "?").orElse("请填学校标识码。"));
        }
        return Plain.text(Objects.requireNonNullElse(found.get().text("学校名称"), school));
    }

    /**
     * The pairing is over after a day.
     *
     * @throws Missing if there is no such pairing
     * @throws ProblemsException as {@link Ledger#endPairing}
     */
    @Transactional
    public void end(String id, LocalDate last, Account by) {
        String code = code(id);
        Scope.toWorkOn(by, code);
        long no = writer.lock(code, "") + 1;
        Kept kept = kept(code, no);
        Pairing open = Objects.requireNonNull(kept.pairings().get(id));
        Ledger after = kept.ledger().endPairing(open, last);
        write(code, id, no, after.pairings().get(kept.ledger().pairings().indexOf(open)), by);
    }

    /** The county of a pairing. @throws Missing if there is no such pairing */
    public String code(String id) {
        return sql.sql("select code from ledger_pairing where id = ? order by no limit 1")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Missing("没有编号为 " + id + " 的结对。"));
    }

    private void write(String code, String id, long no, Pairing pairing, Account by) {
        sql.sql("insert into ledger_pairing (id, no, code, account, happened_at, tree) values (?, ?, ?, ?, ?, ?)")
                .params(id, no, code, by.name(), Times.utc(clock.instant()), Json.line(ToTree.of(pairing)))
                .update();
        writer.version(code, no);
    }

    /**
     * Logs a visit.
     *
     * @throws ProblemsException as {@link Ledger#visit}
     */
    @Transactional
    public void log(String county, Visit visit, Account by, LocalDate today) {
        String code = Plain.text(county).strip();
        Scope.toWorkOn(by, code);
        Asking.names(visit.department(), visit.school());
        Asking.note(visit.note());
        Visit plain = new Visit(
                visit.on(),
                Plain.text(visit.department()).strip(),
                Plain.text(visit.school()).strip(),
                visit.kind(),
                visit.donation(),
                Plain.text(visit.note()).strip());
        if (reader.version(code) == 0) {
            throw new Missing("区县 " + code + " 还没有结对。请先登记结对。");
        }
        long no = writer.lock(code, "") + 1;
        kept(code, no).ledger().visit(plain, today);
        sql.sql("insert into ledger_visit (code, no, account, happened_at, tree) values (?, ?, ?, ?, ?)")
                .params(code, no, by.name(), Times.utc(clock.instant()), Json.line(ToTree.of(plain)))
                .update();
        writer.version(code, no);
    }
}
