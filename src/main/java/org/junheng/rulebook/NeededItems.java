package org.junheng.rulebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Items;

/** The data items that some standards' rules use, for a template that asks for no more. */
public final class NeededItems {

    private final Items items;
    private final Map<String, Set<String>> names = new HashMap<>();

    private NeededItems(Items items) {
        this.items = items;
    }

    public static NeededItems of(Rulebook rulebook, List<Standard> standards) {
        NeededItems needed = new NeededItems(rulebook.items());
        for (Standard standard : standards) {
            for (RuleDefinition rule : rulebook.rulesOf(standard.id())) {
                needed.add(rule, rulebook);
            }
            for (Standard.Group group : standard.groups()) {
                group.indicators()
                        .forEach(name -> rulebook.indicators().all(name).forEach(needed::add));
            }
        }
        needed.names.computeIfAbsent(CountyFacts.COUNTY, s -> new HashSet<>());
        if (!needed.names.containsKey(CountyFacts.SCHOOLS) && !needed.names.containsKey("校际均衡")) {
            // no county is read without one of the two (contract, section 1)
            needed.names.put(CountyFacts.SCHOOLS, new HashSet<>());
        }
        return needed;
    }

    /** Sheets in dictionary order. */
    public List<String> sheets() {
        return items.sheets().stream().filter(names::containsKey).toList();
    }

    /** Whether a template should ask for an item: it is used, required, or what such items are checked against. */
    public boolean contains(Item item) {
        Set<String> used = names.get(item.sheet());
        return used != null
                && (item.need() != Item.Need.OPTIONAL
                        || used.contains(item.name())
                        || !isLarge(item.sheet())
                        || item.name().equals("主校标识码"));
    }

    /** Only the county's and the schools' sheets are long enough to be shortened. */
    private static boolean isLarge(String sheet) {
        return sheet.equals(CountyFacts.COUNTY) || sheet.equals(CountyFacts.SCHOOLS);
    }

    private void add(RuleDefinition rule, Rulebook rulebook) {
        rule.asked().forEach(condition -> named(condition.item(), rule, rulebook));
        for (RuleDefinition.Line line : rule.consequences()) {
            switch (line.meaning()) {
                case LIMIT, LIMIT_OF_ITEM -> {
                    meant(line.word("指标"), rule, rulebook);
                    county(line.word("项目"));
                    Limit.parse(line.word("限值")).ifPresent(this::limit);
                }
                case BAND, DUE_YEAR, GROWTH -> meant(line.word("指标"), rule, rulebook);
                case LIMIT_EITHER, GROWTH_OVER ->
                    line.numbered("指标").forEach(which -> meant(line.word("指标" + which), rule, rulebook));
                case CHOICE -> named(line.word("项目"), rule, rulebook);
                case CHOICE_EITHER, SPAN -> {
                    named(line.word("项目1"), rule, rulebook);
                    named(line.word("项目2"), rule, rulebook);
                }
                case RELAX_ADD, ITEM_OR_EVIDENCE -> use(CountyFacts.SCHOOLS, line.word("项目"));
                case ROOMS -> {
                    use("教室", "面积");
                    for (String item : List.of("小学班级数", "初中班级数", "音乐专用教室数", "美术专用教室数")) {
                        use(CountyFacts.SCHOOLS, item);
                    }
                }
                default -> {
                    // evidence, scorecards and balances name no items of their own
                }
            }
            if (line.meaning().isEvidence()) {
                use("佐证", "结论");
            }
            if (line.meaning() == Meaning.BALANCE_EACH || line.meaning() == Meaning.BALANCE_MEAN) {
                use("校际均衡", "差异系数");
            }
        }
        if (rule.subject().meaning() == Meaning.CLASS) {
            use("班级", "学生数");
            use(CountyFacts.SCHOOLS, "最大班学生数");
        }
        rule.subject().meaning().level().ifPresent(level -> names.computeIfAbsent(level.sheet(), s -> new HashSet<>()));
    }

    private void limit(Limit limit) {
        if (limit instanceof Limit.OfItem item) {
            county(item.item());
        } else if (limit instanceof Limit.ByProjectYear byYear) {
            county(Limit.FIRST_YEAR);
            byYear.steps().stream()
                    .filter(step -> !Word.NUMBER.fits(step.limit()))
                    .forEach(step -> county(step.limit()));
        }
    }

    /** An item by its name, from the nearest sheet of the rule's subject, or an indicator. */
    private void named(String name, RuleDefinition rule, Rulebook rulebook) {
        rule.subject().meaning().sheets().stream()
                .filter(sheet -> items.find(sheet, name) != null)
                .findFirst()
                .ifPresentOrElse(sheet -> use(sheet, name), () -> meant(name, rule, rulebook));
    }

    private void meant(String name, RuleDefinition rule, Rulebook rulebook) {
        rulebook.indicators()
                .meant(name, rule.subject().meaning(), rulebook.items())
                .forEach(this::add);
    }

    private void add(Indicator indicator) {
        add(indicator, indicator.numerator());
        indicator.denominator().ifPresent(expression -> add(indicator, expression));
        indicator.over().ifPresent(over -> over.conditions().forEach(c -> use(CountyFacts.SCHOOLS, c.item())));
    }

    private void add(Indicator indicator, Expression expression) {
        for (Expression.Term term : expression.terms()) {
            String sheet = term.isSum() ? term.sheet() : indicator.sheet();
            term.filters().forEach(filter -> use(sheet, filter.item()));
            if (term.isCount()) {
                names.computeIfAbsent(sheet, s -> new HashSet<>());
            } else if (term.isSum()) {
                use(sheet, term.item());
            } else if (!term.isNumber()) {
                use(indicator.sheet(), term.item());
            }
        }
    }

    private void county(String item) {
        if (!item.isEmpty()) {
            use(CountyFacts.COUNTY, item);
        }
    }

    private void use(String sheet, String item) {
        names.computeIfAbsent(sheet, s -> new HashSet<>()).add(item);
    }
}
