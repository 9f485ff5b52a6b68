package org.junheng.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.store.Account;
import org.junheng.store.CheckHead;
import org.junheng.store.CountyList;
import org.junheng.store.FactsHead;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Makes the frame of a page from who asks, and from the {@code place} that the page put into its model. */
@Component
class Frames {

    /** More do not fit a menu. */
    private static final int MENU = 30;

    private static final Map<String, String> SECTIONS = Map.of(
            "data", "data",
            "jobs", "data",
            "results", "results",
            "findings", "findings",
            "checks", "findings",
            "ledger", "ledger",
            "documents", "documents",
            "account", "account",
            "accounts", "account");

    private final CountyList counties;

    Frames(CountyList counties) {
        this.counties = counties;
    }

    /** @param named the section; null if the address tells */
    Frame of(HttpServletRequest request, @Nullable Place place, @Nullable CheckHead aside, @Nullable String named) {
        Account account = account();
        List<FactsHead> menu = account == null || place == null ? List.of() : counties.search(account, "", 0, MENU + 1);
        String section = named == null ? section(request) : named;
        boolean ofCounty = !section.equals("home") && !section.equals("account") && !section.isEmpty();
        return new Frame(
                account,
                place,
                aside == null ? "" : aside.id(),
                menu.size() > MENU ? List.of() : menu,
                menu.size() > MENU,
                section,
                ofCounty ? "/" + section : "/");
    }

    private static String section(HttpServletRequest request) {
        String first = request.getRequestURI()
                .substring(request.getContextPath().length() + 1)
                .split("/", 2)[0];
        return request.getRequestURI().contains("/outcomes/")
                ? "results"
                : SECTIONS.getOrDefault(first, first.isEmpty() ? "home" : "");
    }

    private static @Nullable Account account() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof Account account ? account : null;
    }
}
