package org.junheng.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Note;
import org.junheng.rulebook.Rulebook;
import org.junheng.store.Account;
import org.junheng.store.Checks;
import org.junheng.store.Facts;
import org.junheng.store.FactsHead;
import org.junheng.store.Rulebooks;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One hand-in: its notes, its figures by school, and its checks. */
@Controller
class FactsPage {

    private static final int SIZE = 100;
    private static final int NOTES = 200;
    private static final int CHECKS = 200;

    private final Places places;
    private final Facts facts;
    private final Figures figures;
    private final Checks checks;
    private final Rulebooks rulebooks;

    FactsPage(Places places, Facts facts, Figures figures, Checks checks, Rulebooks rulebooks) {
        this.places = places;
        this.facts = facts;
        this.figures = figures;
        this.checks = checks;
        this.rulebooks = rulebooks;
    }

    /** A standard that may be asked for. @param not why it does not bind the county; empty if it does */
    record Choice(String id, String title, String not) {}

    @GetMapping("/data/{id}")
    String facts(
            @PathVariable String id,
            @RequestParam Map<String, String> given,
            @AuthenticationPrincipal Account account,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        FactsHead head = places.facts(id, account);
        Query query = Query.of(
                "/data/" + id,
                "sheet",
                given.getOrDefault("sheet", ""),
                "q",
                given.getOrDefault("q", "").strip(),
                "page",
                given.getOrDefault("page", ""));
        CountyFacts county = figures.of(id);
        Rulebook rulebook = rulebook();
        model.addAttribute("place", places.of(head.code(), head.year()));
        model.addAttribute("head", head);
        model.addAttribute("query", query);
        model.addAttribute("sheets", Sheet.names(county, rulebook.items()));
        Sheet sheet = Sheet.of(county, query.get("sheet"), rulebook.items()).matching(query.get("q"));
        Paging paging = Paging.of(query.page(), SIZE, sheet.rows().size());
        model.addAttribute("sheet", sheet);
        model.addAttribute("rows", sheet.cells(paging.offset(), (int) paging.last()));
        model.addAttribute("paging", paging);
        if (Fragments.isWanted(request, response)) {
            return Fragments.of("facts :: figures", query, response);
        }
        List<Note> notes = facts.notes(id);
        model.addAttribute("notes", ExcerptPages.notes(notes.subList(0, Math.min(NOTES, notes.size()))));
        model.addAttribute("choices", choices(rulebook, head));
        model.addAttribute("mayWork", account.mayWorkOn(head.code()));
        model.addAttribute("mayHaveFiles", account.mayHaveFilesOf(head.code()));
        model.addAttribute(
                "done",
                checks.ofCounty(head.code(), CHECKS).stream()
                        .filter(check -> check.done() && check.facts().equals(id))
                        .toList());
        return "facts";
    }

    private Rulebook rulebook() {
        return rulebooks.rulebook(rulebooks.active().orElseThrow(() -> new org.junheng.store.Conflict("还没有发布过规则。")));
    }

    private static List<Choice> choices(Rulebook rulebook, FactsHead head) {
        LocalDate day = LocalDate.of(head.year(), 9, 1);
        return rulebook.allStandards().stream()
                .map(one -> new Choice(
                        one.id(),
                        one.titleAndNumber(),
                        one.whyNotFor(head.code(), day).orElse("")))
                .toList();
    }
}
