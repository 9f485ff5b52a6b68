package org.junheng.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.junheng.rectify.ledger.Entry;
import org.junheng.store.Account;
import org.junheng.store.CheckHead;
import org.junheng.store.Entries;
import org.junheng.store.Missing;
import org.junheng.store.Past;
import org.junheng.store.Trees;
import org.junheng.store.Views;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What stands behind a figure, and a finding as a short report: as pages, or as parts for the panel at the side. */
@Controller
class CheckPages {

    /** Checks back. */
    private static final int HISTORY = 12;

    private final Shown shown;
    private final Views views;
    private final Overviews overviews;
    private final Entries entries;

    CheckPages(Shown shown, Views views, Overviews overviews, Entries entries) {
        this.shown = shown;
        this.views = views;
        this.overviews = overviews;
        this.entries = entries;
    }

    /** An outcome of an earlier check, or of this one. */
    record Before(Past past, Mark mark) {}

    @GetMapping("/checks/{check}/outcomes/{number}")
    String outcome(
            @PathVariable String check,
            @PathVariable int number,
            @AuthenticationPrincipal Account account,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CheckHead head = show(check, account, model);
        Map<String, Object> outcome = views.outcome(check, number)
                .orElseThrow(() -> new Missing("这次检查没有编号为 " + number + " 的结果。请从检查结果中重新点开。"));
        model.addAttribute("outcome", outcome);
        model.addAttribute("rule", rule(head, Trees.text(outcome, "rule")));
        int finding = (int) Trees.number(outcome, "finding");
        if (finding > 0) {
            views.finding(check, finding).ifPresent(found -> model.addAttribute("finding", found));
        }
        model.addAttribute("history", history(head, outcome));
        return Fragments.isWanted(request, response) ? "outcome :: trace" : "outcome";
    }

    @GetMapping("/checks/{check}/findings/{number}")
    String finding(
            @PathVariable String check,
            @PathVariable int number,
            @AuthenticationPrincipal Account account,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CheckHead head = show(check, account, model);
        Map<String, Object> finding = views.finding(check, number)
                .orElseThrow(() -> new Missing("这次检查没有编号为 " + number + " 的问题。请从「问题」中重新点开。"));
        model.addAttribute("finding", finding);
        views.outcome(check, (int) Trees.number(finding, "outcome")).ifPresent(outcome -> {
            model.addAttribute("outcome", outcome);
            model.addAttribute("history", history(head, outcome));
        });
        entries.seek(Entry.id(head.code(), Trees.text(finding, "id")))
                .ifPresent(kept -> model.addAttribute("entry", kept));
        model.addAttribute("hasNext", views.finding(check, number + 1).isPresent());
        return Fragments.isWanted(request, response) ? "finding :: report" : "finding";
    }

    private CheckHead show(String check, Account account, Model model) {
        CheckHead head = shown.of(account, check, "", "", model).check().orElseThrow();
        model.addAttribute("names", StandardName.of(overviews.of(check)));
        return head;
    }

    private Map<String, Object> rule(CheckHead check, String id) {
        return Trees.children(overviews.of(check.id()), "rules").stream()
                .filter(rule -> id.equals(rule.get("id")))
                .findFirst()
                .orElse(Map.of());
    }

    private List<Before> history(CheckHead check, Map<String, Object> outcome) {
        return views.history(check.code(), Trees.text(outcome, "id"), HISTORY).stream()
                .map(past -> new Before(past, Mark.of(past.status())))
                .toList();
    }
}
