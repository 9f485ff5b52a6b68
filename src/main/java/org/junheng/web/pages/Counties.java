package org.junheng.web.pages;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Finding;
import org.junheng.check.Verdict;
import org.junheng.store.Account;
import org.junheng.store.CheckHead;
import org.junheng.store.Checks;
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

    private final Places places;
    private final Checks checks;
    private final Rulebooks rulebooks;

    Counties(Places places, Checks checks, Rulebooks rulebooks) {
        this.places = places;
        this.checks = checks;
        this.rulebooks = rulebooks;
    }

    /** A standard's verdict. */
    record Judged(String standard, Mark mark) {}

    /** A county to choose. @param check the newest of its latest year; empty if there is none */
    record Choice(FactsHead facts, Optional<CheckHead> check) {
        public List<Judged> judged() {
            return check.map(CheckHead::verdicts).orElse(List.of()).stream()
                    .filter(verdict -> verdict.get("verdict") != null)
                    .map(verdict -> new Judged(
                            Trees.text(verdict, "standard"), Mark.of(Verdict.valueOf(Trees.text(verdict, "verdict")))))
                    .toList();
        }

        public String notMet() {
            return check.map(head -> Long.toString(Trend.count(head, Finding.Kind.NOT_MET)))
                    .orElse("");
        }

        public @Nullable Instant checkedAt() {
            return check.map(CheckHead::checkedAt).orElse(null);
        }
    }

    @GetMapping("/counties")
    String choose(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Account account,
            Model model) {
        model.addAllAttributes(model(places.counties(account), "/", q, page, account));
        return "counties";
    }

    /** @param path where a choice leads */
    Map<String, Object> model(List<FactsHead> all, String path, String q, int page, Account account) {
        List<FactsHead> found = all.stream()
                .filter(head -> head.name().contains(q.strip()) || head.code().contains(q.strip()))
                .toList();
        Paging paging = Paging.of(page, SIZE, found.size());
        return Map.of(
                "known", all.size(),
                "names", all.isEmpty() ? Map.of() : names(),
                "path", path,
                "query", Query.of("/counties", "q", q),
                "paging", paging,
                "choices",
                        found.subList(paging.offset(), (int) paging.last()).stream()
                                .map(head -> new Choice(head, checks.latest(head.code(), head.year())))
                                .toList(),
                "mayUpload", account.is(Role.BUREAU),
                "isAdmin", account.is(Role.ADMIN));
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
