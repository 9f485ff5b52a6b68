package org.junheng.web.pages.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.State;
import org.junheng.store.Account;
import org.junheng.store.Entries;
import org.junheng.store.EntryChecks;
import org.junheng.store.LedgerCounts;
import org.junheng.store.LedgerFilter;
import org.junheng.web.pages.Mark;
import org.junheng.web.pages.Overviews;
import org.junheng.web.pages.Paging;
import org.junheng.web.pages.Place;
import org.junheng.web.pages.Places;
import org.junheng.web.pages.Query;
import org.junheng.web.pages.StandardName;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 台账: what is to be cured, by due date or by state. The address holds what was asked. */
@Controller
class LedgerPage {

    private static final int SIZE = 50;
    private static final int CARDS = 10;

    private final Places places;
    private final Entries entries;
    private final EntryChecks checks;
    private final Overviews overviews;
    private final Clock clock;

    LedgerPage(Places places, Entries entries, EntryChecks checks, Overviews overviews, Clock clock) {
        this.places = places;
        this.entries = entries;
        this.checks = checks;
        this.overviews = overviews;
        this.clock = clock;
    }

    /** Entries of one state, the first few of them. */
    record Column(State state, Mark mark, List<Line> lines, long all) {}

    @GetMapping("/ledger")
    String ledger(@RequestParam Map<String, String> given, @AuthenticationPrincipal Account account, Model model) {
        Query asked = Query.asked("/ledger", given, "view", "state", "overdue", "standard", "school", "q");
        Place place = places.of(account, asked.get("county"), asked.get("year"));
        Query query = asked.at(place);
        LocalDate today = LocalDate.now(clock);
        LedgerFilter county = LedgerFilter.seenBy(account, place.code());
        LedgerFilter about = county.about(query.get("standard"), query.get("school"), query.get("q"));
        model.addAttribute("place", place);
        model.addAttribute("query", query);
        LedgerCounts all = entries.counts(county, today);
        LedgerCounts counts = about.equals(county) ? all : entries.counts(about, today);
        model.addAttribute("sentence", sentence(place.name(), all));
        model.addAttribute("counts", counts);
        model.addAttribute("states", states());
        List<String> telling = checks.telling(place.code());
        model.addAttribute("names", names(telling, query.get("standard")));
        model.addAttribute("narrowed", query.isNarrowed("state", "overdue", "standard", "school", "q"));
        if (query.get("view").equals("board")) {
            model.addAttribute("columns", columns(telling, about, counts, today));
        } else {
            table(telling, about, query, counts, today, model);
        }
        return "ledger";
    }

    private static List<Map.Entry<State, Mark>> states() {
        return Stream.of(State.OPEN, State.WORKING, State.SUBMITTED, State.EXEMPT, State.CLOSED)
                .map(state -> Map.entry(state, Marks.of(state)))
                .toList();
    }

    /** Standards by id, as the checks that tell of the ledger name them; with the one that was asked for, whatever it is. */
    private Map<String, String> names(List<String> telling, String asked) {
        Map<String, String> names = new LinkedHashMap<>();
        telling.forEach(check -> StandardName.of(overviews.of(check)).forEach(names::putIfAbsent));
        if (!asked.isEmpty()) {
            names.putIfAbsent(asked, asked);
        }
        return names;
    }

    private void table(
            List<String> telling, LedgerFilter about, Query query, LedgerCounts counts, LocalDate today, Model model) {
        @Nullable State state = query.get("state").isEmpty() ? null : State.read("状态", query.get("state"));
        LedgerFilter filter = about.in(state).overdue(!query.get("overdue").isEmpty());
        Paging paging = Paging.of(query.page(), SIZE, counts.of(state, filter.overdue()));
        model.addAttribute("paging", paging);
        model.addAttribute(
                "lines", Line.of(entries.search(filter, today, paging.offset(), SIZE), checks, telling, today));
    }

    private List<Column> columns(List<String> telling, LedgerFilter about, LedgerCounts counts, LocalDate today) {
        return states().stream()
                .map(state -> new Column(
                        state.getKey(),
                        state.getValue(),
                        Line.of(entries.search(about.in(state.getKey()), today, 0, CARDS), checks, telling, today),
                        counts.of(state.getKey())))
                .toList();
    }

    private static String sentence(String county, LedgerCounts counts) {
        long closed = counts.of(State.CLOSED);
        long exempt = counts.of(State.EXEMPT);
        long open = counts.all() - closed - exempt;
        if (counts.all() == 0) {
            return county + "的整改台账还没有条目。";
        }
        String rest = (closed > 0 ? "已销号 " + closed + " 项。" : "") + (exempt > 0 ? "豁免 " + exempt + " 项。" : "");
        if (open == 0) {
            return county + "没有等待整改的问题。" + rest;
        }
        String late = counts.overdue() > 0 ? counts.overdue() + " 项已经逾期" : "没有逾期";
        return county + "还有 " + open + " 项问题没有销号," + late + "。" + rest;
    }
}
