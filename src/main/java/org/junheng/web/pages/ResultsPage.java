package org.junheng.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.store.Account;
import org.junheng.store.CheckHead;
import org.junheng.store.Piece;
import org.junheng.store.SectionFilter;
import org.junheng.store.Trees;
import org.junheng.store.Views;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 检查结果: schools × indicators of a standard, and its coefficients. */
@Controller
class ResultsPage {

    private static final int SIZE = 100;

    private final Shown shown;
    private final Views views;
    private final Overviews overviews;

    ResultsPage(Shown shown, Views views, Overviews overviews) {
        this.shown = shown;
        this.views = views;
        this.overviews = overviews;
    }

    @GetMapping("/results")
    String results(
            @RequestParam Map<String, String> given,
            @AuthenticationPrincipal Account account,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Query asked = Query.asked("/results", given, "standard", "stage", "area", "bad", "q");
        Shown.Found found = shown.of(account, asked.get("check"), asked.get("county"), asked.get("year"), model);
        Optional<CheckHead> check = found.check();
        if (check.isEmpty()) {
            return "unchecked";
        }
        Map<String, Object> overview = overviews.of(check.get().id());
        List<Map<String, Object>> tables = Trees.children(overview, "columns");
        List<BalanceTable> balances = BalanceTable.of(overview, Map.of());
        Map<String, String> names = StandardName.of(overview);
        List<String> standards = names.keySet().stream()
                .filter(id -> tables.stream().anyMatch(table -> id.equals(table.get("standard")))
                        || balances.stream().anyMatch(balance -> id.equals(balance.id())))
                .toList();
        String standard = standards.contains(asked.get("standard"))
                ? asked.get("standard")
                : standards.stream().findFirst().orElse("");
        Query query = asked.at(found.place()).asking("standard", standard);
        model.addAttribute("overview", overview);
        model.addAttribute("names", names);
        model.addAttribute("standards", standards);
        model.addAttribute("query", query);
        model.addAttribute(
                "balances",
                balances.stream().filter(one -> one.id().equals(standard)).toList());
        tables.stream()
                .filter(table -> standard.equals(table.get("standard")))
                .findFirst()
                .ifPresent(table -> sections(check.get(), table, query, model));
        return Fragments.isWanted(request, response) ? Fragments.of("results :: sections", query, response) : "results";
    }

    private void sections(CheckHead check, Map<String, Object> table, Query query, Model model) {
        String standard = query.get("standard");
        SectionFilter filter = new SectionFilter(
                standard, query.get("stage"), query.get("area"), query.isNarrowed("bad"), query.get("q"));
        Piece piece = views.sections(check.id(), filter, Paging.offset(query.page(), SIZE), SIZE);
        Paging paging = Paging.of(query.page(), SIZE, piece.all());
        if (paging.page() != query.page()) {
            piece = views.sections(check.id(), filter, paging.offset(), SIZE);
        }
        model.addAttribute("table", table);
        model.addAttribute("rows", piece.rows());
        model.addAttribute("paging", paging);
        model.addAttribute("stages", views.values(check.id(), standard, "stage"));
        model.addAttribute("areas", views.values(check.id(), standard, "area"));
    }
}
