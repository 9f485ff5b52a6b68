package org.junheng.rulebook.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junheng.facts.CountyFacts;
import org.junheng.rulebook.Condition;
import org.junheng.rulebook.Expression;
import org.junheng.rulebook.Indicator;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;
import org.junheng.shared.Problems;

/** Indicators that nothing feeds, that nobody asks for, or whose sums take no row. */
final class IndicatorUse {

    private static final List<String> NAMES = List.of("指标", "指标1", "指标2", "指标3", "项目", "项目1", "项目2");

    private final Rulebook rulebook;
    private final Regions regions;
    private final Problems problems;
    private final Problems warnings;

    /** Where the rows stand that something means. */
    private final Set<String> used = new HashSet<>();

    IndicatorUse(Rulebook rulebook, Regions regions, Problems problems, Problems warnings) {
        this.rulebook = rulebook;
        this.regions = regions;
        this.problems = problems;
        this.warnings = warnings;
    }

    void check() {
        rulebook.rules().forEach(this::use);
        for (Standard standard : rulebook.allStandards()) {
            for (Standard.Group group : standard.groups()) {
                group.indicators().forEach(name -> {
                    use(name, Meaning.SECTION_PRIMARY);
                    use(name, Meaning.SECTION_JUNIOR);
                });
            }
        }
        rulebook.indicators().names().stream()
                .flatMap(name -> rulebook.indicators().all(name).stream())
                .forEach(this::check);
    }

    private void use(RuleDefinition rule) {
        List<Meaning> subjects = new ArrayList<>(List.of(rule.subject().meaning()));
        if (rule.isMeasure()) {
            subjects.clear();
            rulebook.rules().stream()
                    .filter(rule::names)
                    .forEach(cured -> subjects.add(cured.subject().meaning()));
        }
        if (subjects.contains(Meaning.SECTION)) {
            subjects.addAll(List.of(Meaning.SECTION_PRIMARY, Meaning.SECTION_JUNIOR));
        }
        List<RuleDefinition.Line> lines = new ArrayList<>(rule.conditions());
        lines.addAll(rule.consequences());
        for (RuleDefinition.Line line : lines) {
            for (String name : NAMES) {
                subjects.forEach(subject -> use(line.word(name), subject));
            }
        }
    }

    private void use(String name, Meaning subject) {
        rulebook.indicators().meant(name, subject, rulebook.items()).forEach(row -> used.add(row.at()));
    }

    private void check(Indicator indicator) {
        String what = "指标 \"" + indicator.name() + "\"(" + indicator.level().word() + indicator.stage() + ")";
        if (indicator.numerator().terms().stream().allMatch(Expression.Term::isNumber)) {
            problems.add(indicator.at(), what + "的分子里没有数据项,填报什么都是同一个数。请写数据项。");
        } else if (!used.contains(indicator.at())) {
            warnings.add(indicator.at(), what + "没有用在任何规则、组或措施里。不再用的请删去这一行,要用的请写进规则。");
        }
        if (over(indicator).isNone()) {
            problems.add(indicator.at(), what + "的 over 列没有学校能全部符合,合计总是 0。请核对条件。");
        }
        List<Expression.Term> terms = new ArrayList<>(indicator.numerator().terms());
        indicator.denominator().ifPresent(expression -> terms.addAll(expression.terms()));
        terms.stream()
                .filter(term -> rows(term).isNone())
                .forEach(term -> problems.add(indicator.at(), what + "里" + term.sheet() + "的条件互相排斥,没有一行能全部符合。请核对条件。"));
    }

    private Region over(Indicator indicator) {
        Region region = Region.ALL;
        for (Indicator.Over.Condition one :
                indicator.over().map(Indicator.Over::conditions).orElse(List.of())) {
            String operator = one.not() ? Condition.NOT_AMONG : Condition.AMONG;
            region = region.and(condition(
                    CountyFacts.SCHOOLS, new Condition(one.item(), operator, String.join("、", one.values()))));
        }
        return region;
    }

    private Region rows(Expression.Term term) {
        return term.filters().stream()
                .map(filter -> condition(term.sheet(), filter))
                .reduce(Region.ALL, Region::and);
    }

    private Region condition(String sheet, Condition asked) {
        return regions.condition(asked, List.of(sheet), Span.ALL);
    }
}
