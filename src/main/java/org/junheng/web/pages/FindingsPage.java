package org.junheng.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.check.Finding;
import org.junheng.store.Account;
import org.junheng.store.CheckHead;
import org.junheng.store.FindingFilter;
import org.junheng.store.Piece;
import org.junheng.store.Trees;
import org.junheng.store.Views;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 问题: what a check found, by school or by rule. */
@Controller
class FindingsPage {

    private static final int SIZE = 60;

    private final Shown shown;
    private final Views views;
    private final Overviews overviews;

    FindingsPage(Shown shown, Views views, Overviews overviews) {
        this.shown = shown;
        this.views = views;
        this.overviews = overviews;
    }

    @GetMapping("/findings")
    String findings(
            @RequestParam Map<String, String> given,
            @AuthenticationPrincipal Account account,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Query asked = Query.asked("/findings", given, "by", "standard", "kind", "stage", "rule", "school", "q");
        Shown.Found found = shown.of(account, asked.get("check"), asked.get("county"), asked.get("year"), model);
        Optional<CheckHead> check = found.check();
        if (check.isEmpty()) {
            return "unchecked";
        }
        Query query = asked.at(found.place());
        Map<String, Object> overview = overviews.of(check.get().id());
        model.addAttribute("overview", overview);
        model.addAttribute("names", StandardName.of(overview));
        model.addAttribute("kinds", kinds());
        model.addAttribute("query", query);
        model.addAttribute("narrowed", narrowed(query, overview));
        list(check.get(), query, overview, model);
        return Fragments.isWanted(request, response) ? Fragments.of("findings :: list", query, response) : "findings";
    }

    private void list(CheckHead check, Query query, Map<String, Object> overview, Model model) {
        boolean byRule = query.get("by").equals("rule");
        FindingFilter filter = new FindingFilter(
                query.get("standard"),
                query.get("kind"),
                query.get("rule"),
                query.get("school"),
                query.get("stage"),
                query.get("q"));
        Piece piece = piece(check, filter, byRule, query.page());
        Paging paging = Paging.of(query.page(), SIZE, piece.all());
        if (paging.page() != query.page()) {
            piece = piece(check, filter, byRule, paging.page());
        }
        FindingGroup.Titles titles = new FindingGroup.Titles(Trees.children(overview, "rules"));
        List<FindingGroup> groups = byRule ? titles.byRule(piece.rows()) : FindingGroup.bySchool(piece.rows());
        model.addAttribute("paging", paging);
        model.addAttribute("groups", groups);
        model.addAttribute(
                "counts",
                views.counts(
                        check.id(),
                        filter,
                        byRule ? "rule" : "school",
                        groups.stream().map(FindingGroup::key).distinct().toList()));
    }

    private Piece piece(CheckHead check, FindingFilter filter, boolean byRule, int page) {
        int offset = Paging.offset(page, SIZE);
        return byRule
                ? views.findings(check.id(), filter, offset, SIZE)
                : views.findingsBySchool(check.id(), filter, offset, SIZE);
    }

    private static List<Map.Entry<String, Mark>> kinds() {
        return List.of(Finding.Kind.values()).stream()
                .filter(kind -> kind != Finding.Kind.DATA)
                .map(kind -> Map.entry(kind.name(), Mark.of(kind)))
                .toList();
    }

    /** The rule or the school that a link led here for, in words; empty if all are shown. */
    private static String narrowed(Query query, Map<String, Object> overview) {
        String rule = Trees.children(overview, "rules").stream()
                .filter(one -> query.get("rule").equals(one.get("id")))
                .findFirst()
                .map(one -> Trees.text(one, "title"))
                .orElse(query.get("rule"));
        return query.get("school").isEmpty() ? rule : "学校 " + query.get("school");
    }
}
