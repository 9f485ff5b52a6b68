package org.junheng.facts.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.facts.Item;
import org.junheng.facts.Vocabulary;
import org.junheng.shared.Nearest;

/** The names that come from the rules: indicators, evidence items, standards. */
final class Names {

    /** The mean of the eight coefficients of gj-2012; reported like an indicator (contract, section 5). */
    private static final String COMPOSITE = "综合差异系数";

    private final Vocabulary vocabulary;

    Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The item's choices; for 校际均衡.标准 also every standard that judges balance. */
    List<String> choices(Item item) {
        if (!is(item, "校际均衡", "标准")) {
            return item.choices();
        }
        Set<String> all = new LinkedHashSet<>(item.choices());
        all.addAll(vocabulary.balanceStandards());
        return List.copyOf(all);
    }

    /** The official form of a name of the rules; any other text as it is. */
    Value official(Item item, Cell cell, String text) {
        if (is(item, "校际均衡", "指标")) {
            return indicator(cell, text);
        }
        return is(item, "佐证", "项目") ? evidence(cell, text) : Value.of(text);
    }

    private Value indicator(Cell cell, String text) {
        String folded = Text.name(text);
        if (folded.equals(COMPOSITE)) {
            return Value.of(COMPOSITE);
        }
        return vocabulary
                .indicator(text)
                .or(() -> vocabulary.indicator(folded))
                .or(() -> vocabulary.indicatorNames().stream()
                        .filter(name -> Text.name(name).equals(folded))
                        .findFirst())
                .map(Value::of)
                .orElseGet(() -> Value.wrong("不认识指标 " + Text.quote(cell.text()) + "。应为评估标准的指标名称。"
                        + Reading.didYouMean(Nearest.to(text, vocabulary.indicatorNames()))));
    }

    private Value evidence(Cell cell, String text) {
        String project = Text.name(text).replaceAll("[–—]", "-");
        return switch (vocabulary.evidence(project)) {
            case EVIDENCE -> Value.of(project);
            case AUTOMATIC -> Value.wrong(Text.quote(cell.text()) + " 由数据自动判定,不接受佐证。" + evidencePart(project));
            case UNKNOWN ->
                Value.wrong("不认识佐证项目 " + Text.quote(cell.text()) + "。应为规则编号,例如 GY-G1。"
                        + Reading.didYouMean(nearestProject(project)));
        };
    }

    private String evidencePart(String project) {
        return evidenceOf(project).map(part -> "需要佐证的部分请填 \"" + part + "\"。").orElse("请删去这一行。");
    }

    /** The evidence part of a criterion that several rules judge: GY-G2-E for GY-G2 and GY-G2-P. */
    private Optional<String> evidenceOf(String project) {
        return Stream.of(project, project.replaceFirst("-[A-Za-z]$", ""))
                .map(base -> base + "-E")
                .filter(part -> vocabulary.evidence(part) == Vocabulary.EvidenceItem.EVIDENCE)
                .findFirst();
    }

    private Optional<String> nearestProject(String project) {
        List<String> known = vocabulary.evidenceProjects();
        return known.stream()
                .filter(project::equalsIgnoreCase)
                .findFirst()
                .or(() -> evidenceOf(project))
                .or(() -> Nearest.to(project.toUpperCase(Locale.ROOT), known));
    }

    private static boolean is(Item item, String sheet, String name) {
        return item.sheet().equals(sheet) && item.name().equals(name);
    }
}
