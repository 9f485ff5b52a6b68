package org.junheng.web.pages;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Finding;
import org.junheng.check.Verdict;
import org.junheng.store.Account;
import org.junheng.store.CountyList;
import org.junheng.store.FactsHead;
import org.junheng.store.Role;
import org.junheng.store.Rulebooks;
import org.junheng.store.Trees;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chooses a county where there are several, and says what to do where there is none. */
@Controller
class Counties {

    private static final int SIZE = 100;

    /** Pages that a choice may lead to. */
    private static final Pattern PATH = Pattern.compile("/(data|results|findings|ledger|documents)?");

    private final CountyList counties;
    private final Rulebooks rulebooks;

    Counties(CountyList counties, Rulebooks rulebooks) {
        this.counties = counties;
        this.rulebooks = rulebooks;
    }

    /** A standard's verdict. */
    record Judged(String standard, Mark mark) {}

    /** A county to choose. @param check the newest of its latest year; null if there is none */
    record Choice(FactsHead facts, CountyList.@Nullable Checked check) {
        public List<Judged> judged() {
            return check == null
                    ? List.of()
                    : check.verdicts().stream()
                            .filter(verdict -> verdict.get("verdict") != null)
                            .map(verdict -> new Judged(
                                    Trees.text(verdict, "standard"),
                                    Mark.of(Verdict.valueOf(Trees.text(verdict, "verdict")))))
                            .toList();
        }

        public String notMet() {
            return check == null ? "" : Long.toString(Trend.count(check.counts(), Finding.Kind.NOT_MET));
        }

        public @Nullable Instant checkedAt() {
            return check == null ? null : check.at();
        }
    }

    /** @param to the page to open with the county that is chosen */
    @GetMapping("/counties")
    String choose(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Account account,
            Model model) {
        int shown = Query.of("", "page", page).page();
        model.addAllAttributes(model(PATH.matcher(to).matches() ? to : "/", q.strip(), shown, account));
        return "counties";
    }

    /** @param path where a choice leads */
    Map<String, Object> model(String path, String q, int page, Account account) {
        long known = counties.count(account, "");
        Paging paging = Paging.of(page, SIZE, q.isEmpty() ? known : counties.count(account, q));
        List<FactsHead> found = counties.search(account, q, paging.offset(), SIZE);
        Map<String, CountyList.Checked> checks = counties.checks(found);
        return Map.of(
                "known",
                known,
                "names",
                known == 0 ? Map.of() : names(),
                "path",
                path,
                "query",
                Query.of("/counties", "to", path.equals("/") ? "" : path, "q", q),
                "paging",
                paging,
                "choices",
                found.stream()
                        .map(head -> new Choice(head, checks.get(head.code())))
                        .toList(),
                "mayUpload",
                account.is(Role.BUREAU),
                "isAdmin",
                account.is(Role.ADMIN));
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        rulebooks
                .active()
                .ifPresent(active -> rulebooks
                        .rulebook(active)
                        .allStandards()
                        .forEach(one -> names.put(one.id(), StandardName.of(one.id(), one.title()))));
        return names;
    }
}
