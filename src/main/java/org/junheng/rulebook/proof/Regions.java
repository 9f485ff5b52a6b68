package org.junheng.rulebook.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Ratio;
import org.junheng.facts.SchoolTypes;
import org.junheng.rulebook.Condition;
import org.junheng.rulebook.Limit;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;

/** Reads subjects and conditions of rules as regions. A condition of a kind not known here is like to itself only. */
final class Regions {

    /** The axis of sections' and classes' stages; the latter have an item of that name. */
    static final String STAGE = "学段";

    private static final String TYPE = "办学类型";
    private static final String SPONSOR = "举办者类型";
    private static final int MONTHS = 12;

    private final Rulebook rulebook;
    private final Possible possible;
    private final Map<String, Region> conditions = new HashMap<>();
    private final Map<String, Region> subjects = new HashMap<>();

    Regions(Rulebook rulebook, Possible possible) {
        this.rulebook = rulebook;
        this.possible = possible;
    }

    /** Subject and conditions of a rule together. */
    Region of(RuleDefinition rule) {
        return subject(rule).and(conditions(rule));
    }

    /** Which of its population a rule's subject is: 每所小学 of all sections, schools in scope of all schools. */
    Region subject(RuleDefinition rule) {
        return subjects.computeIfAbsent(rule.id(), id -> readSubject(rule));
    }

    private Region readSubject(RuleDefinition rule) {
        Meaning subject = rule.subject().meaning();
        Region region = subject.stage().isEmpty() ? Region.ALL : Region.of(STAGE, Choices.of(List.of(subject.stage())));
        if (!subject.isSection() && subject != Meaning.SCHOOL_IN_SCOPE) {
            return region;
        }
        Optional<Standard> standard = rulebook.standard(rule.standard());
        if (standard.isPresent()) {
            Standard.Scope scope = standard.get().scope();
            region = region.and(without(TYPE, scope.withoutTypes())).and(without(SPONSOR, scope.withoutSponsors()));
        }
        return subject.stage().isEmpty() ? region : region.and(typesWith(subject.stage()));
    }

    private Region without(String name, List<String> words) {
        return words.isEmpty() ? Region.ALL : Region.of(name, Choices.not(words, types(name)));
    }

    private Region typesWith(String stage) {
        List<String> with = types(TYPE).stream()
                .filter(type -> SchoolTypes.has(type, stage))
                .toList();
        return Region.of(TYPE, Choices.of(with));
    }

    private List<String> types(String name) {
        return possible.item(name, List.of(CountyFacts.SCHOOLS))
                .map(Possible::words)
                .orElse(List.of());
    }

    Region conditions(RuleDefinition rule) {
        return conditions.computeIfAbsent(
                rule.id(), id -> conditions(rule, rule.subject().meaning()));
    }

    /** @param subject of whom a measure's conditions are asked */
    Region conditions(RuleDefinition rule, Meaning subject) {
        Region region = Region.ALL;
        for (RuleDefinition.Line line : rule.onSubject()) {
            region = region.and(condition(Condition.of(line), subject));
        }
        return region;
    }

    Region condition(Condition asked, Meaning subject) {
        if (asked.isChoice() || asked.isOfMonths()) {
            return condition(asked, subject.sheets(), Span.ALL);
        }
        Region region = condition(asked, subject.sheets(), possible.sensible(asked.item(), subject));
        return region.isNone() ? region : condition(asked, subject.sheets(), possible.numbers(asked.item(), subject));
    }

    /** @param numbers that the item can have at all */
    Region condition(Condition asked, List<String> sheets, Span numbers) {
        String item = asked.item();
        return switch (asked.operator()) {
            case Condition.AMONG, Condition.NOT_AMONG -> choice(asked, sheets);
            case Condition.CLAIMED -> Region.of(item, Choices.of(list(asked)));
            case Condition.AGE_AT_MOST -> ages(asked.value());
            case Condition.FULL_YEARS -> months(item, ">=", asked.value());
            case Condition.UNDER_YEARS -> months(item, "<", asked.value());
            case Condition.AT_MOST_YEARS -> months(item, "<=", asked.value());
            case ">=", "<=", ">", "<", "=" -> {
                Values asks = Span.of(asked.operator(), Ratio.of(asked.value()));
                yield numbers.isWithin(asks) ? Region.ALL : Region.of(item, asks.and(numbers));
            }
            default -> Region.of(item + asked.operator() + asked.value(), Choices.of(List.of(asked.operator())));
        };
    }

    private Region choice(Condition asked, List<String> sheets) {
        List<String> known =
                possible.item(asked.item(), sheets).map(Possible::words).orElse(List.of());
        Choices choices =
                asked.operator().equals(Condition.AMONG) ? Choices.of(list(asked)) : Choices.not(list(asked), known);
        boolean all = !known.isEmpty() && Choices.of(known).isWithin(choices);
        return all ? Region.ALL : Region.of(asked.item(), choices);
    }

    private static List<String> list(Condition asked) {
        return List.of(asked.value().split("、"));
    }

    private static Region months(String item, String operator, String years) {
        Ratio months = Ratio.of(years).times(MONTHS);
        return Region.of(item + "起的月数", Span.of(operator, months).wholeNumbers());
    }

    /** Until the next birthday; men and women apart, as limits may tell them apart. */
    private static Region ages(String limit) {
        Optional<Limit> ages = Limit.parse(limit);
        Region region = Region.ALL;
        for (String sex : List.of("男", "女")) {
            String years = ages.isPresent() && ages.get() instanceof Limit.BySex bySex
                    ? bySex.numbers().getOrDefault(sex, limit)
                    : limit;
            Ratio months = Ratio.of(years).plus(Ratio.ONE).times(MONTHS);
            region = region.and(Region.of(sex + "年龄", Span.of("<", months)));
        }
        return region;
    }
}
