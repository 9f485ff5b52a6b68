package org.junheng.report.page;

import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Gap;
import org.junheng.check.Outcome;
import org.junheng.check.Things;
import org.junheng.facts.Ratio;

/** What all schools lack together. A school that lacks one thing for two of its stages, or by two papers, needs it once. */
final class Needs {

    private static final int TOLD = 6;

    /** Of more figures than these, any of which would do, the indicator is the shorter name. */
    private static final int EITHER = 2;

    /** One thing: how much of it each school needs. */
    private record Need(String name, String unit, Map<String, Ratio> bySchool) {

        Ratio amount() {
            return bySchool.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        }
    }

    private Needs() {}

    static List<Object> of(CheckResult result) {
        List<Object> totals = new ArrayList<>();
        for (Need need : needs(result)) {
            totals.add(object(
                    "name", need.name(),
                    "schools", need.bySchool().size(),
                    "amount", need.amount().toString(),
                    "unit", need.unit()));
        }
        return totals;
    }

    /** Empty if nothing is lacking. */
    static String sentence(CheckResult result) {
        return told("补齐各校未达标项的缺口,合计需增加:", needs(result));
    }

    /** The same for who has read what is lacking already. */
    static String least(CheckResult result) {
        return told("补齐各校缺口,最少还需", needs(result));
    }

    private static String told(String start, List<Need> needs) {
        String told = needs.stream()
                .limit(TOLD)
                .map(need -> need.name() + " " + need.amount() + " " + need.unit())
                .collect(Collectors.joining("、"));
        return needs.isEmpty() ? "" : start + told + (needs.size() > TOLD ? "等 " + needs.size() + " 类" : "") + "。";
    }

    private static List<Need> needs(CheckResult result) {
        Map<String, Need> needs = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            Outcome outcome = finding.outcome();
            Gap gap = outcome.gap();
            String school = outcome.subject().schoolCode();
            if (finding.kind() == Finding.Kind.NOT_MET
                    && school != null
                    && gap != null
                    && !gap.isOver()
                    && gap.things() != null) {
                Things things = gap.things();
                needs.computeIfAbsent(
                                things + gap.unit(),
                                key -> new Need(name(things, outcome), gap.unit(), new LinkedHashMap<>()))
                        .bySchool()
                        .merge(school, Ratio.of(gap.amount()), (a, b) -> a.compareTo(b) >= 0 ? a : b);
            }
        }
        return new ArrayList<>(needs.values());
    }

    private static String name(Things things, Outcome outcome) {
        if (!things.name().isEmpty()) {
            return things.name() + (things.sheet().equals("教室") ? "教室" : "");
        }
        return things.items().size() <= EITHER
                ? String.join("或", things.items())
                : Objects.requireNonNullElse(outcome.subject().getStage(), "") + outcome.indicator();
    }
}
