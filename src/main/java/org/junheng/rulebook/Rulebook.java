package org.junheng.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.Items;
import org.junheng.facts.Vocabulary;
import org.junheng.shared.Fingerprint;
import org.junheng.shared.Progress;

/**
 * All of rules/ as read and checked: an immutable value with one fingerprint. What Drools compiles is derived from it
 * and cached; a rulebook with a problem is never built.
 */
public final class Rulebook implements Vocabulary {

    /** The standard that measure rules belong to. */
    public static final String MEASURES = "measures";

    private final Map<String, String> texts;
    private final String fingerprint;
    private final Items items;
    private final Indicators indicators;
    private final Map<String, Standard> standards;
    private final Map<String, RuleDefinition> rules;
    private final Prices prices;
    private final RuleCompiler compiler;

    Rulebook(
            Map<String, String> texts,
            Items items,
            Indicators indicators,
            Map<String, Standard> standards,
            Map<String, RuleDefinition> rules,
            Prices prices,
            RuleCompiler compiler) {
        this.texts = Map.copyOf(texts);
        this.fingerprint = Fingerprint.of(texts);
        this.items = items;
        this.indicators = indicators;
        this.standards = new LinkedHashMap<>(standards);
        this.rules = new LinkedHashMap<>(rules);
        this.prices = prices;
        this.compiler = compiler;
    }

    /** @throws org.junheng.shared.ProblemsException with every problem of the rules */
    public static Rulebook of(RulesSource source) {
        return new RulebookReader(source).read();
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** The covered files by path, as {@code held.rules} keeps them. */
    public Map<String, String> texts() {
        return texts;
    }

    @Override
    public Items items() {
        return items;
    }

    public Indicators indicators() {
        return indicators;
    }

    /** What measures cost. */
    public Prices prices() {
        return prices;
    }

    /** In order: national before local, then by id. */
    public List<Standard> allStandards() {
        return List.copyOf(standards.values());
    }

    public Optional<Standard> standard(String id) {
        return Optional.ofNullable(standards.get(id));
    }

    /** Every rule in declared order: by standard, file and line; measure rules last. */
    public List<RuleDefinition> rules() {
        return List.copyOf(rules.values());
    }

    /** The rules of a standard in declared order. */
    public List<RuleDefinition> rulesOf(String standard) {
        return rules.values().stream()
                .filter(r -> r.standard().equals(standard))
                .toList();
    }

    public Optional<RuleDefinition> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The compiled rules of these standards and the measures; the sets asked for last are kept. */
    public CompiledRules compiled(List<String> standardIds) {
        return compiler.compiled(standardIds, Progress.NONE);
    }

    /** As {@link #compiled(List)}. @param progress told while it is built */
    public CompiledRules compiled(List<String> standardIds, Progress progress) {
        return compiler.compiled(standardIds, progress);
    }

    /** What is compiled for these standards and the measures, for a second back end. */
    List<String> drl(List<String> standardIds) {
        return compiler.drl(standardIds);
    }

    /** The standards that bind a county on a day, in order. */
    public List<Standard> inForce(String countyCode, LocalDate day) {
        return standards.values().stream()
                .filter(s -> s.binds(countyCode) && s.inForceOn(day))
                .toList();
    }

    @Override
    public Optional<String> indicator(String nameOrAlias) {
        return indicators.official(nameOrAlias);
    }

    @Override
    public List<String> indicatorNames() {
        return indicators.names();
    }

    @Override
    public EvidenceItem evidence(String project) {
        RuleDefinition rule = rules.get(project);
        if (rule == null) {
            return EvidenceItem.UNKNOWN;
        }
        return rule.takesEvidence() ? EvidenceItem.EVIDENCE : EvidenceItem.AUTOMATIC;
    }

    @Override
    public List<String> evidenceProjects() {
        List<String> projects = new ArrayList<>();
        rules.values().stream().filter(RuleDefinition::takesEvidence).forEach(r -> projects.add(r.id()));
        return projects;
    }

    @Override
    public List<String> balanceStandards() {
        return standards.keySet().stream()
                .filter(id -> rulesOf(id).stream()
                        .anyMatch(rule -> rule.consequence(Meaning.BALANCE_EACH).isPresent()
                                || rule.consequence(Meaning.BALANCE_MEAN).isPresent()))
                .toList();
    }

    /** The ids of all standards, in order. */
    public List<String> standards() {
        return List.copyOf(standards.keySet());
    }
}
