package org.junheng.web.pages.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.Request;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Account;
import org.junheng.store.Conflict;
import org.junheng.store.Entries;
import org.junheng.store.EntryChecks;
import org.junheng.store.Kept;
import org.junheng.store.LedgerFilter;
import org.junheng.store.Ledgers;
import org.junheng.web.Typed;
import org.junheng.web.pages.Places;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A line of the ledger: what it is about, what may be done now, and all that happened to it. */
@Controller
class EntryPage {

    private final Places places;
    private final Entries entries;
    private final EntryChecks checks;
    private final Ledgers ledgers;
    private final Clock clock;

    EntryPage(Places places, Entries entries, EntryChecks checks, Ledgers ledgers, Clock clock) {
        this.places = places;
        this.entries = entries;
        this.checks = checks;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    @GetMapping("/ledger/{id}")
    String entry(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done,
            @AuthenticationPrincipal Account account,
            Model model) {
        Kept kept = show(id, account, model);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "forms",
                kept.entry().allowed(today).stream()
                        .map(move -> MoveForm.fresh(move, kept.entry()))
                        .toList());
        model.addAttribute("done", kept.entry().last().move().name().equals(done));
        return "ledger-entry";
    }

    /** Refused, the page is shown again with what was typed and the reason beside it. */
    @PostMapping("/ledger/{id}")
    String move(
            @PathVariable String id,
            @RequestParam Map<String, String> given,
            @AuthenticationPrincipal Account account,
            HttpServletResponse response,
            Model model) {
        try {
            Kept moved = move(id, given, account);
            return "redirect:/ledger/" + moved.id() + "?done="
                    + moved.entry().last().move().name() + "#main";
        } catch (ProblemsException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return refused(id, given, refused.problems(), account, model);
        } catch (Conflict refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            String why = Objects.requireNonNullElse(refused.getMessage(), "");
            return refused(id, given, List.of(new Problem("", why)), account, model);
        }
    }

    private Kept move(String id, Map<String, String> given, Account account) {
        String version = given.getOrDefault("version", "");
        Request request = new Request(
                Move.read("办理事项", given.getOrDefault("to", "")),
                account.name(),
                given.getOrDefault("note", ""),
                given.getOrDefault("approver", ""),
                Typed.day("until", given.get("until")),
                given.getOrDefault("owner", ""));
        return ledgers.move(
                id,
                request,
                version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : null,
                given.getOrDefault("key", "").isEmpty() ? null : given.get("key"),
                account,
                LocalDate.now(clock));
    }

    /** The move that was tried may have become impossible; what was typed for it is shown all the same. */
    private String refused(String id, Map<String, String> given, List<Problem> problems, Account account, Model model) {
        Kept kept = show(id, account, model);
        List<MoveForm> forms = kept.entry().allowed(LocalDate.now(clock)).stream()
                .map(move -> MoveForm.fresh(move, kept.entry()))
                .map(form -> form.move().name().equals(given.get("to")) ? form.refused(given, problems) : form)
                .toList();
        model.addAttribute("forms", forms);
        if (forms.stream().noneMatch(MoveForm::isTried)) {
            model.addAttribute("refused", problems.stream().map(Problem::text).toList());
            model.addAttribute("lost", given.getOrDefault("note", ""));
        }
        return "ledger-entry";
    }

    private Kept show(String id, Account account, Model model) {
        Kept kept = entries.find(id);
        LedgerFilter.seenBy(account, kept.code());
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("place", places.of(account, kept.code(), ""));
        model.addAttribute("kept", kept);
        model.addAttribute(
                "line",
                Line.of(List.of(kept), checks, checks.telling(kept.code()), today)
                        .get(0));
        model.addAttribute("tracks", Track.of(kept, checks.ofEvents(kept)));
        model.addAttribute("today", today);
        model.addAttribute("mayMove", account.mayWorkOn(kept.code()));
        return kept;
    }
}
