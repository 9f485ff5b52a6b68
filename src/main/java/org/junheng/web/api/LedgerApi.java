package org.junheng.web.api;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.Request;
import org.junheng.rectify.ledger.State;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Account;
import org.junheng.store.Entries;
import org.junheng.store.Kept;
import org.junheng.store.LedgerFilter;
import org.junheng.store.Ledgers;
import org.junheng.web.Typed;
import org.junheng.web.problem.Body;
import org.junheng.web.problem.Fields;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger: what is to be cured, until when, and what people do about it. */
@RestController
@RequestMapping("/api/ledger")
class LedgerApi {

    private static final Set<String> MOVE = Set.of("to", "note", "approver", "until", "owner", "version");
    private static final int MOST = 1000;

    private final Ledgers ledgers;
    private final Entries entries;
    private final Clock clock;

    LedgerApi(Ledgers ledgers, Entries entries, Clock clock) {
        this.ledgers = ledgers;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Those overdue first, then by due date; without their history.
     *
     * @param county its code or name; without it all in scope
     * @param state name or Chinese word of a state
     * @param limit none for all
     * @param q a part of the key, the sentence, whom it concerns, or the person in charge
     */
    @GetMapping
    Map<String, Object> all(
            @RequestParam(defaultValue = "") String county,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "") String standard,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(defaultValue = "0") int offset,
            @AuthenticationPrincipal Account account) {
        Problems problems = new Problems();
        if (limit != null && (limit < 1 || limit > MOST)) {
            problems.add("limit", "应为 1 至 " + MOST + ",不是 " + limit + "。");
        }
        if (offset < 0) {
            problems.add("offset", "不能小于 0,不是 " + offset + "。");
        }
        problems.throwIfAny();
        LedgerFilter filter = LedgerFilter.seenBy(account, ledgers.code(county))
                .in(state.isEmpty() ? null : State.read("state", state))
                .overdue(overdue)
                .about(standard, school, q);
        LocalDate today = LocalDate.now(clock);
        return object(
                "entries",
                        list(
                                entries.search(filter, today, offset, limit == null ? Integer.MAX_VALUE : limit),
                                kept -> EntryTree.of(kept, today)),
                "total", entries.count(filter, today));
    }

    /** With its history. */
    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable String id, @AuthenticationPrincipal Account account) {
        Kept kept = entries.find(id);
        LedgerFilter.seenBy(account, kept.code());
        return EntryTree.whole(kept, LocalDate.now(clock));
    }

    /**
     * Only a re-check closes an entry. The same key again is answered again and done once.
     *
     * @param body {to, note, approver?, until?, owner?, version?}; {@code to} is name or Chinese word of a move or state
     * @param key of this request, unique within the entry
     */
    @PostMapping("/{id}/moves")
    Map<String, Object> move(
            @PathVariable String id,
            Body body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @AuthenticationPrincipal Account account) {
        Problems problems = new Problems();
        Fields fields = new Fields(body, MOVE, problems);
        Integer version = fields.whole("version");
        boolean named = !fields.needed("to", "缺少要办理的事项,例如 START 或 开始整改。").isBlank();
        Move move = named ? fields.read("to", Move::read) : null;
        String note = fields.text("note");
        String approver = fields.text("approver");
        LocalDate until = fields.read("until", Typed::day);
        String owner = fields.text("owner");
        problems.throwIfAny();
        Request request = new Request(Objects.requireNonNull(move), account.name(), note, approver, until, owner);
        LocalDate today = LocalDate.now(clock);
        try {
            return EntryTree.whole(ledgers.move(id, request, version, key, account, today), today);
        } catch (ProblemsException refused) {
            throw new ProblemsException(MoveFields.named(refused.problems(), request));
        }
    }
}
