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

    /** @param check empty where the year was not checked */
    record Found(Place place, Optional<CheckHead> check) {}

    /**
     * Puts {@code place}, {@code check} and {@link #ASIDE} into the model.
     *
     * @param check empty for the one that tells how the year stands; otherwise its county and year are the place
     */
    Found of(Account account, String check, String county, String year, Model model) {
        CheckHead named = check.isEmpty() ? null : places.done(check, account);
        Place place = named == null ? places.of(account, county, year) : places.of(named.code(), named.year());
        Optional<CheckHead> latest = checks.latest(place.code(), place.year());
        Optional<CheckHead> shown = named == null ? latest : Optional.of(named);
        model.addAttribute("place", place);
        shown.ifPresent(head -> model.addAttribute("check", head));
        shown.filter(head -> latest.isPresent() && !latest.get().id().equals(head.id()))
                .ifPresent(head -> model.addAttribute(ASIDE, head));
        return new Found(place, shown);
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
