package org.junheng.web.api;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
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
import org.junheng.web.account.Fields;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Departments that stand by schools (结对帮扶), and their visits. */
@RestController
@RequestMapping("/api/ledger")
class PairingsApi {

    private static final Set<String> PAIRING = Set.of("county", "department", "school", "from", "until");
    private static final Set<String> END = Set.of("until");
    private static final Set<String> VISIT = Set.of("county", "on", "department", "school", "kind", "donation", "note");

    private final Pairings pairings;
    private final Clock clock;

    PairingsApi(Pairings pairings, Clock clock) {
        this.pairings = pairings;
        this.clock = clock;
    }

    /** With what each has come to by today and its log, the latest visit first. @param county its code */
    @GetMapping("/pairings")
    Map<String, Object> all(@RequestParam(defaultValue = "") String county, @AuthenticationPrincipal Account account) {
        needed("county", county, "请填区县代码。");
        LedgerFilter.seenBy(account, county);
        return object("pairings", list(pairings.ofCounty(county, LocalDate.now(clock)), PairingsApi::tree));
    }

    /** 201 {id}. @param body {county, department, school, from, until?} */
    @PostMapping("/pairings")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> pair(@RequestBody JsonNode body, @AuthenticationPrincipal Account account) {
        Problems problems = new Problems();
        Fields fields = new Fields(body, PAIRING, problems);
        String county = fields.text("county");
        Pairings.Asked asked = new Pairings.Asked(
                fields.text("department"),
                fields.text("school"),
                Typed.dayNeeded("from", fields.text("from")),
                Typed.day("until", fields.text("until")));
        problems.throwIfAny();
        needed("county", county, "请填区县代码。");
        return object("id", pairings.pair(county, asked, account));
    }

    /** @param body {until}, the pairing's last day */
    @PostMapping("/pairings/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, @RequestBody JsonNode body, @AuthenticationPrincipal Account account) {
        Problems problems = new Problems();
        LocalDate last = Typed.dayNeeded("until", new Fields(body, END, problems).text("until"));
        problems.throwIfAny();
        pairings.end(id, last, account);
    }

    /** @param body {county, on, department, school, kind, donation?, note?}; the donation is text, in 万元 */
    @PostMapping("/visits")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void visit(@RequestBody JsonNode body, @AuthenticationPrincipal Account account) {
        Problems problems = new Problems();
        Fields fields = new Fields(body, VISIT, problems);
        String county = fields.text("county");
        Visit visit = new Visit(
                Typed.dayNeeded("on", fields.text("on")),
                fields.text("department"),
                fields.text("school"),
                Visit.Kind.read("kind", fields.text("kind")),
                Typed.amount("donation", fields.text("donation")),
                fields.text("note"));
        problems.throwIfAny();
        needed("county", county, "请填区县代码。");
        pairings.log(county, visit, account, LocalDate.now(clock));
    }

    private static void needed(String field, String value, String text) {
        if (value.isBlank()) {
            throw new ProblemsException(field, "没有填。" + text);
        }
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
