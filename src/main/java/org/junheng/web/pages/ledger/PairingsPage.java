package org.junheng.web.pages.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junheng.rectify.ledger.Visit;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Account;
import org.junheng.store.EntryChecks;
import org.junheng.store.Paired;
import org.junheng.store.Pairings;
import org.junheng.web.Typed;
import org.junheng.web.pages.Place;
import org.junheng.web.pages.Places;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 帮扶: departments paired with schools, what is short of the plan, and the log of visits. */
@Controller
class PairingsPage {

    private final Places places;
    private final Pairings pairings;
    private final EntryChecks checks;
    private final Clock clock;

    PairingsPage(Places places, Pairings pairings, EntryChecks checks, Clock clock) {
        this.places = places;
        this.pairings = pairings;
        this.checks = checks;
        this.clock = clock;
    }

    @GetMapping("/ledger/help")
    String help(@RequestParam Map<String, String> given, @AuthenticationPrincipal Account account, Model model) {
        Place place = places.of(account, given.getOrDefault("county", ""), given.getOrDefault("year", ""));
        model.addAttribute("done", given.getOrDefault("done", ""));
        return show(place, new Typing("", Map.of(), List.of()), account, model);
    }

    /** What was typed into a form that was refused. @param form its name */
    record Typing(String form, Map<String, String> typed, List<Problem> problems) {

        public boolean isOf(String name) {
            return form.equals(name);
        }

        public String typed(String name, String field) {
            return isOf(name) ? typed.getOrDefault(field, "") : "";
        }
    }

    /** {@code pair}, or {@code visit-} and {@code end-} with the pairing's id. */
    @PostMapping("/ledger/help")
    String act(
            @RequestParam Map<String, String> given,
            @AuthenticationPrincipal Account account,
            HttpServletResponse response,
            Model model) {
        Place place = places.of(account, given.getOrDefault("county", ""), given.getOrDefault("year", ""));
        String form = given.getOrDefault("form", "");
        try {
            act(place.code(), form, given, account);
            return "redirect:/ledger/help?county=" + place.code() + "&year=" + place.year() + "&done="
                    + form.split("-", 2)[0];
        } catch (ProblemsException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("done", "");
            return show(place, new Typing(form, given, refused.problems()), account, model);
        }
    }

    private void act(String code, String form, Map<String, String> given, Account account) {
        LocalDate today = LocalDate.now(clock);
        if (form.equals("pair")) {
            pairings.pair(
                    code,
                    new Pairings.Asked(
                            given.getOrDefault("department", ""),
                            given.getOrDefault("school", ""),
                            Typed.dayNeeded("结对起", given.get("from")),
                            Typed.day("结对止", given.get("until"))),
                    account);
        } else if (form.startsWith("end-")) {
            pairings.end(form.substring(4), Typed.dayNeeded("结对止", given.get("until")), account);
        } else {
            Visit visit = new Visit(
                    Typed.dayNeeded("日期", given.get("on")),
                    given.getOrDefault("department", ""),
                    given.getOrDefault("school", ""),
                    Visit.Kind.read("形式", given.getOrDefault("kind", "")),
                    Typed.amount("捐赠", given.get("donation")),
                    given.getOrDefault("note", ""));
            pairings.log(code, visit, account, today);
        }
    }

    private String show(Place place, Typing typing, Account account, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Paired> all = pairings.ofCounty(place.code(), today);
        model.addAttribute("place", place);
        model.addAttribute("all", all);
        model.addAttribute("sentence", sentence(place.name(), all));
        model.addAttribute("typing", typing);
        model.addAttribute("kinds", Visit.Kind.values());
        model.addAttribute("today", today);
        model.addAttribute("schools", checks.schools(checks.telling(place.code())));
        model.addAttribute("mayWork", account.mayWorkOn(place.code()));
        return "ledger-help";
    }

    private static String sentence(String county, List<Paired> all) {
        if (all.isEmpty()) {
            return county + "还没有登记结对帮扶。";
        }
        long lacking =
                all.stream().filter(one -> !one.review().shortfalls().isEmpty()).count();
        return county + "有 " + all.size() + " 对部门和学校结对帮扶," + (lacking == 0 ? "都达到了要求。" : lacking + " 对还没有做到要求。");
    }
}
