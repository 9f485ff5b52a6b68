package org.junheng.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its file says it: what Drools compiles is the same lines; this is what lists, lint and traces read.
 *
 * @param id 编号, unique in the rulebook
 * @param family the shorter name that stands for it and those beside it; empty if none does
 * @param standard id of its standard; {@code measures} for measure rules
 * @param clause 条款 of standard.yaml; empty for measure rules
 * @param relaxes ids of the rules whose limit this one replaces (@放宽); empty for others
 * @param verified month in which the limit was last checked against the paper, as 2026-11; null if it never was
 * @param isAdvice whether its findings are early warnings, which never decide a verdict (@预警)
 * @param text the rule's own lines
 */
public record RuleDefinition(
        String id,
        String family,
        String title,
        String standard,
        String clause,
        String group,
        String file,
        int line,
        Years years,
        List<String> relaxes,
        @Nullable String verified,
        boolean isAdvice,
        Line subject,
        List<Line> conditions,
        List<Line> consequences,
        String text) {

    /** A line of a rule and the sentence it was matched with. */
    public record Line(int number, String text, Meaning meaning, Map<String, String> words, String operator) {

        public String word(String name) {
            return words.getOrDefault(name, "");
        }

        /** The indicator or items that a requirement's outcome goes by, as {@link Meaning#isNamed} says it does. */
        public String named() {
            return switch (meaning) {
                case LIMIT_OF_ITEM -> word("指标");
                case GROWTH_OVER -> word("指标1");
                default ->
                    words.entrySet().stream()
                            .filter(word -> word.getKey().matches("(指标|项目)[0-9]?"))
                            .map(Map.Entry::getValue)
                            .collect(Collectors.joining("、"));
            };
        }

        /** The digits of the words of one type, where a sentence has several: 1, 2, … */
        public List<String> numbered(String type) {
            return words.keySet().stream()
                    .filter(name -> name.matches(type + "[0-9]"))
                    .map(name -> name.substring(type.length()))
                    .toList();
        }
    }

    /** As {@code rules/national/gy-2017/resources.dslr:42}. */
    public String source() {
        return file + ":" + line;
    }

    public boolean isRelaxation() {
        return !relaxes.isEmpty();
    }

    public boolean isMeasure() {
        return subject.meaning().isFinding();
    }

    /** All that {@link #isNamedBy} knows it by. */
    List<String> allNames() {
        return Stream.of(id, family)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> Stream.of(name, standard + ":" + name))
                .toList();
    }

    /** The names of the rules whose findings a measure answers. */
    List<String> cured() {
        return List.of(subject.word("规则").split("、"));
    }

    /** Whether this is the named rule, or one of the rules that the name stands for (GY-R5 for GY-R5-P and -J, but not for an
     * evidence part -E, nor where a rule bears the shorter name itself). */
    public boolean isNamedBy(String name) {
        String plain = name.startsWith(standard + ":") ? name.substring(standard.length() + 1) : name;
        return id.equals(plain) || !family.isEmpty() && family.equals(plain);
    }

    /** The name that a rule shares with those beside it: GY-R5 of GY-R5-P; empty if it has none. */
    static String familyOf(String id) {
        return id.matches(".*-[A-Za-z]") && !id.endsWith("-E") ? id.substring(0, id.length() - 2) : "";
    }

    /** This rule where another one bears the shared name itself (TC-6 beside TC-6-N): each then goes by its own id only. */
    RuleDefinition alone() {
        return new RuleDefinition(
                id,
                "",
                title,
                standard,
                clause,
                group,
                file,
                line,
                years,
                relaxes,
                verified,
                isAdvice,
                subject,
                conditions,
                consequences,
                text);
    }

    /** Whether this measure answers findings of a rule. */
    public boolean names(RuleDefinition rule) {
        return isMeasure() && !rule.isMeasure() && cured().stream().anyMatch(rule::isNamedBy);
    }

    /** Whether this relaxation replaces the limit of a rule; one of another standard must be named with it. */
    public boolean relaxes(RuleDefinition rule) {
        return !rule.isRelaxation()
                && !rule.isMeasure()
                && relaxes.stream()
                        .anyMatch(name -> rule.isNamedBy(name)
                                && (standard.equals(rule.standard()) || name.startsWith(rule.standard() + ":")));
    }

    /** How the clause's criterion is judged, by the sentences used. */
    public Coverage coverage() {
        boolean external = consequences.stream().anyMatch(l -> l.meaning() == Meaning.EXTERNAL);
        boolean evidence = consequences.stream()
                .allMatch(l -> l.meaning().isEvidence() && l.meaning() != Meaning.ITEM_OR_EVIDENCE);
        return external ? Coverage.EXTERNAL : evidence ? Coverage.EVIDENCE : Coverage.AUTOMATIC;
    }

    /** Whether 佐证 may name this rule. */
    public boolean takesEvidence() {
        return consequences.stream().anyMatch(l -> l.meaning().isEvidence());
    }

    /** The conditions on the subject's figures; a measure may have others, on the finding. */
    public List<Line> onSubject() {
        return conditions.stream().filter(line -> !line.meaning().isOfFinding()).toList();
    }

    /** Whether a measure gives something to every finding of the rules that it names. */
    public boolean isForAll() {
        return conditions.isEmpty()
                && consequences.stream().anyMatch(l -> l.meaning().isMeasureForAll());
    }

    /** What its conditions on the subject ask. */
    public List<Condition> asked() {
        return onSubject().stream().map(Condition::of).toList();
    }

    /** Whether it states several requirements: then each outcome goes by its indicator. */
    public boolean hasSeveralRequirements() {
        return consequences.stream().filter(l -> l.meaning().isNamed()).count() > 1;
    }

    /** The first consequence of a meaning. */
    public Optional<Line> consequence(Meaning meaning) {
        return consequences.stream().filter(l -> l.meaning() == meaning).findFirst();
    }
}
