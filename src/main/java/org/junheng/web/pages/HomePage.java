package org.junheng.web.pages;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.store.Account;
import org.junheng.store.CheckHead;
import org.junheng.store.Checks;
import org.junheng.store.FactsHead;
import org.junheng.store.Job;
import org.junheng.store.Jobs;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 总览: how a county stands, what is missing, and what to do first. */
@Controller
class HomePage {

    private final Shown shown;
    private final Latest latest;
    private final Checks checks;
    private final Jobs jobs;
    private final Overviews overviews;
    private final Clock clock;

    HomePage(Shown shown, Latest latest, Checks checks, Jobs jobs, Overviews overviews, Clock clock) {
        this.shown = shown;
        this.latest = latest;
        this.checks = checks;
        this.jobs = jobs;
        this.overviews = overviews;
        this.clock = clock;
    }

    /** @param named a check that is not the one that tells how the year stands; empty for that one */
    @GetMapping("/")
    String home(
            @RequestParam(defaultValue = "") String county,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(name = "check", defaultValue = "") String named,
            @AuthenticationPrincipal Account account,
            Model model) {
        Shown.Found found = shown.of(account, named, county, year, model);
        Place place = found.place();
        Optional<CheckHead> check = found.check();
        FactsHead facts = latest.facts(place);
        model.addAttribute("facts", facts);
        model.addAttribute("mayWork", account.mayWorkOn(place.code()));
        model.addAttribute("running", running(place));
        check.ifPresent(head -> show(place, head, model));
        model.addAttribute(
                "outdated",
                named.isEmpty() && check.isPresent() && !check.get().facts().equals(facts.id()));
        return "home";
    }

    private void show(Place place, CheckHead check, Model model) {
        Map<String, Object> overview = overviews.of(check.id());
        List<CheckHead> years = checks.years(place.code());
        model.addAttribute("overview", overview);
        model.addAttribute("names", StandardName.of(overview));
        model.addAttribute("cards", StandardCard.of(overview));
        model.addAttribute("balances", BalanceTable.of(overview, before(years, check)));
        model.addAttribute("trend", Trend.of(years));
    }

    /** What the year before was found to be; empty if it was not checked. */
    private Map<String, Object> before(List<CheckHead> years, CheckHead check) {
        return years.stream()
                .filter(one -> one.year() == check.year() - 1)
                .findFirst()
                .map(one -> overviews.of(one.id()))
                .orElse(Map.of());
    }

    /** A check that is under way. */
    record Running(Job job, Pace pace) {}

    private List<Running> running(Place place) {
        List<String> open = checks.ofCounty(place.code(), 5).stream()
                .filter(check -> !check.done() && check.year() == place.year())
                .map(CheckHead::id)
                .toList();
        return jobs.find(open).stream()
                .filter(job -> !job.state().isEnd())
                .sorted(Comparator.comparingLong(Job::n))
                .map(job -> new Running(job, Pace.of(job, clock)))
                .toList();
    }
}
