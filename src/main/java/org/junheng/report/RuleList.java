package org.junheng.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.rulebook.Coverage;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;

/** The list of rules, and of the clauses that no rule covers yet. */
public final class RuleList {

    private final List<Entry> entries = new ArrayList<>();

    /** @param year rules and standards in force on 1 September of it are marked */
    public RuleList(Rulebook rulebook, List<Standard> standards, int year) {
        LocalDate day = LocalDate.of(year, 9, 1);
        for (Standard standard : standards) {
            for (RuleDefinition rule : rulebook.rulesOf(standard.id())) {
                entries.add(new Entry(
                        rule.id(),
                        rule.title(),
                        standard.id(),
                        rule.clause(),
                        rule.source(),
                        standard.inForceOn(day) && rule.years().contains(year),
                        rule.coverage(),
                        rule.verified()));
            }
            for (Standard.Clause clause : standard.clauses()) {
                if (clause.coverage() == Coverage.PLANNED) {
                    entries.add(new Entry(
                            clause.number(),
                            clause.text(),
                            standard.id(),
                            clause.number(),
                            standard.at(),
                            standard.inForceOn(day),
                            Coverage.PLANNED,
                            null));
                }
            }
        }
    }

    private record Entry(
            String rule,
            String title,
            String standard,
            String clause,
            String source,
            boolean inForce,
            Coverage coverage,
            @Nullable String verified) {}

    /** As contract section 2 gives it. */
    public String json() {
        List<Object> list = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("rule", entry.rule());
            map.put("title", entry.title());
            map.put("standard", entry.standard());
            map.put("clause", entry.clause());
            map.put("source", entry.source());
            map.put("inForce", entry.inForce());
            map.put("coverage", entry.coverage().word());
            map.put("verified", entry.verified());
            list.add(map);
        }
        return Json.write(list);
    }

    public String text() {
        StringBuilder out = new StringBuilder();
        String standard = "";
        for (Entry entry : entries) {
            if (!entry.standard().equals(standard)) {
                standard = entry.standard();
                out.append(out.isEmpty() ? "" : "\n")
                        .append(standard)
                        .append('\n')
                        .append("-".repeat(80))
                        .append('\n');
            }
            String marks = word(entry.coverage())
                    + (entry.inForce() ? "" : " 不在有效期")
                    + (entry.coverage() == Coverage.PLANNED
                            ? ""
                            : entry.verified() == null ? " 未核实" : " 核实 " + entry.verified());
            out.append(Width.wrap(
                            Width.left(entry.rule(), 12) + " ",
                            entry.title() + "(" + entry.clause() + ";" + marks + ")",
                            80))
                    .append('\n')
                    .append(" ".repeat(13))
                    .append(entry.source())
                    .append('\n');
        }
        return out.toString();
    }

    private static String word(Coverage coverage) {
        return switch (coverage) {
            case AUTOMATIC -> "数据判定";
            case EVIDENCE -> "凭佐证";
            case EXTERNAL -> "凭上级结论";
            case PLANNED -> "尚未纳入";
        };
    }
}
