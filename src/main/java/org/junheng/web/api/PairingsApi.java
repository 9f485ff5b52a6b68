package org.junheng.web.api;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junheng.facts.Ratio;
import org.junheng.rectify.ledger.Pairing;
import org.junheng.rectify.ledger.PairingReview;
import org.junheng.rectify.ledger.Visit;
import org.junheng.rectify.ledger.tree.ToTree;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Account;
import org.junheng.store.LedgerFilter;
import org.junheng.store.Paired;
import org.junheng.store.Pairings;
import org.junheng.web.Typed;
import org.junheng.web.problem.Body;
import org.junheng.web.problem.Fields;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Departments that stand by schools (结对帮扶), and their visits. */
@RestController
@RequestMapping("/api/ledger")
class PairingsApi {

    private static final Set<String> PAIRING = Set.of("county", "department", "school", "from", "until");
    private static final Set<String> END = Set.of("until");
    private static final Set<String> VISIT = Set.of("county", "on", "department", "school", "kind", "donation", "note");

    private static final String NO_COUNTY = "没有填。请填区县代码。";
    private static final String NO_DEPARTMENT = "没有填。请填帮扶部门的名称。";
    private static final String NO_SCHOOL = "没有填。请填学校标识码。";

    private final Pairings pairings;
    private final Clock clock;

    PairingsApi(Pairings pairings, Clock clock) {
        this.pairings = pairings;
        this.clock = clock;
    }

    /** With what each has come to by today and its log, the latest visit first. @param county its code */
    @GetMapping("/pairings")
    Map<String, Object> all(@RequestParam(defaultValue = "") String county, @AuthenticationPrincipal Account account) {
        if (county.isBlank()) {
            throw new ProblemsException("county", NO_COUNTY);
        }
        LedgerFilter.seenBy(account, county);
        return object("pairings", list(pairings.ofCounty(county, LocalDate.now(clock)), PairingsApi::tree));
    }

    /** 201 {id}. @param body {county, department, school, from, until?} */
    @PostMapping("/pairings")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> pair(Body body, @AuthenticationPrincipal Account account) {
        Problems problems = new Problems();
        Fields fields = new Fields(body, PAIRING, problems);
        String county = fields.needed("county", NO_COUNTY);
        String department = fields.needed("department", NO_DEPARTMENT);
        String school = fields.needed("school", NO_SCHOOL);
        LocalDate from = fields.read("from", Typed::dayNeeded);
        LocalDate until = fields.read("until", Typed::day);
        if (from != null && until != null && until.isBefore(from)) {
            problems.add("until", "结对止 " + until + " 早于结对起 " + from + "。");
        }
        problems.throwIfAny();
        Pairings.Asked asked = new Pairings.Asked(department, school, Objects.requireNonNull(from), until);
        return object("id", pairings.pair(county, asked, account));
    }

    /** @param body {until}, the pairing's last day */
    @PostMapping("/pairings/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, Body body, @AuthenticationPrincipal Account account) {
        Problems problems = new Problems();
        LocalDate last = new Fields(body, END, problems).read("until", Typed::dayNeeded);
        problems.throwIfAny();
        pairings.end(id, Objects.requireNonNull(last), account);
    }

    /** @param body {county, on, department, school, kind, donation?, note?}; the donation is text, in 万元 */
    @PostMapping("/visits")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void visit(Body body, @AuthenticationPrincipal Account account) {
        Problems problems = new Problems();
        Fields fields = new Fields(body, VISIT, problems);
        LocalDate today = LocalDate.now(clock);
        String county = fields.needed("county", NO_COUNTY);
        LocalDate on = fields.read("on", Typed::dayNeeded);
        String department = fields.needed("department", NO_DEPARTMENT);
        String school = fields.needed("school", NO_SCHOOL);
        Visit.Kind kind = fields.read("kind", Visit.Kind::read);
        Ratio donation = fields.read("donation", Typed::amount);
        String note = fields.text("note");
        if (on != null && on.isAfter(today)) {
            problems.add("on", "日期晚于今天(" + today + ")。走访应在发生之后登记。");
        }
        if (kind == Visit.Kind.DONATION && !fields.has("donation") || donation != null && donation.signum() <= 0) {
            problems.add("donation", "捐赠应填大于 0 的万元数,例如 1.5;没有捐赠的不填。");
        }
        problems.throwIfAny();
        Visit visit =
                new Visit(Objects.requireNonNull(on), department, school, Objects.requireNonNull(kind), donation, note);
        pairings.log(county, visit, account, today);
    }

    private static Map<String, Object> tree(Paired paired) {
        PairingReview review = paired.review();
        Pairing pairing = review.pairing();
        Map<String, Object> tree = object("id", paired.id());
        tree.putAll(ToTree.of(pairing));
        tree.putAll(object(
                "by", review.day().toString(),
                "visits", review.visits(),
                "without", list(review.without(), month -> month.toString()),
                "hearings", review.hearings(),
                "donated", review.donated().toString(),
                "shortfalls", review.shortfalls(),
                "log", list(paired.visits(), ToTree::of)));
        return tree;
    }
}
