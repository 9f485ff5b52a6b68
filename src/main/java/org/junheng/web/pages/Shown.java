package org.junheng.web.pages;

import java.util.Optional;
import org.junheng.store.Account;
import org.junheng.store.CheckHead;
import org.junheng.store.Checks;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Which check a page is about: the one that its address names, or the one that tells how the year stands. */
@Component
class Shown {

    /** Under this name a page's model holds a check that is not the one that tells how the year stands. */
    static final String ASIDE = "aside";

    private final Places places;
    private final Checks checks;

    Shown(Places places, Checks checks) {
        this.places = places;
        this.checks = checks;
    }

    /** The county and year of the check that is named; without one, those that are. */
    Place place(Account account, String check, String county, String year) {
        if (check.isEmpty()) {
            return places.of(account, county, year);
        }
        CheckHead named = places.done(check, account);
        return places.of(named.code(), named.year());
    }

    /** Puts {@code place}, {@code check} and {@link #ASIDE} into the model. @param check empty for the year's */
    Optional<CheckHead> check(Account account, Place place, String check, Model model) {
        Optional<CheckHead> latest = checks.latest(place.code(), place.year());
        Optional<CheckHead> shown = check.isEmpty() ? latest : Optional.of(places.done(check, account));
        model.addAttribute("place", place);
        shown.ifPresent(head -> model.addAttribute("check", head));
        shown.filter(head -> latest.isPresent() && !latest.get().id().equals(head.id()))
                .ifPresent(head -> model.addAttribute(ASIDE, head));
        return shown;
    }

    /** The first page that shows it. */
    String address(CheckHead check) {
        boolean tells = checks.latest(check.code(), check.year())
                .filter(latest -> latest.id().equals(check.id()))
                .isPresent();
        return Query.of(
                        "/",
                        "county",
                        check.code(),
                        "year",
                        Integer.toString(check.year()),
                        "check",
                        tells ? "" : check.id())
                .toString();
    }
}
