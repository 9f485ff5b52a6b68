package org.junheng.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.Bounds;
import org.junheng.facts.Item;

/** Checks conditions, and the requirements that read like them: names, choices, months, numbers. */
final class ConditionChecks {

    private final Words words;
    private final Map<String, RuleDefinition> rules;

    ConditionChecks(Words words, Map<String, RuleDefinition> rules) {
        this.words = words;
        this.rules = rules;
    }

    void check(RuleDefinition rule) {
        for (RuleDefinition.Line line : rule.onSubject()) {
            for (Meaning subject : subjects(rule)) {
                condition(rule, line, subject);
            }
        }
    }

    /** A measure's conditions ask the subject of the finding: of any rule that the measure names. */
    private List<Meaning> subjects(RuleDefinition rule) {
        if (!rule.isMeasure()) {
            return List.of(rule.subject().meaning());
        }
        List<String> named = rule.cured();
        return rules.values().stream()
                .filter(r -> !r.isMeasure() && named.stream().anyMatch(r::isNamedBy))
                .map(r -> r.subject().meaning())
                .distinct()
                .toList();
    }

    private void condition(RuleDefinition rule, RuleDefinition.Line line, Meaning subject) {
        Condition asked = Condition.of(line);
        if (asked.isChoice()) {
            choice(rule, line, asked.item(), asked.value(), subject);
        } else if (asked.isOfMonths()) {
            month(rule, line, asked.item(), subject);
            age(rule, line, asked);
        } else {
            number(rule, line, asked, subject);
            year(rule, line, asked, subject);
        }
    }

    void choice(RuleDefinition rule, RuleDefinition.Line line, String name, String list) {
        choice(rule, line, name, list, rule.subject().meaning());
    }

    private void choice(RuleDefinition rule, RuleDefinition.Line line, String name, String list, Meaning subject) {
        Item item = words.item(name, subject);
        if (name.equals(Condition.PERSON)) {
            words.problem(rule, line, "规则不能针对个别人员。请写岗位、年限等条件。");
        } else if (item != null && !item.isNumber() && item.type() != Item.Type.MONTH) {
            words.choices(rule, line, item, list);
        } else if (words.meant(rule, line, name, subject).isPresent()) {
            boolean condition = line.meaning().isCondition();
            words.problem(rule, line, "\"" + name + "\" 是数," + (condition ? "条件应如 - " : "要求应如 ") + name + " 不低于 10。");
        }
    }

    private void number(RuleDefinition rule, RuleDefinition.Line line, Condition asked, Meaning subject) {
        Optional<Indicator> meant = words.meant(rule, line, asked.item(), subject);
        Item item = words.item(asked.item(), subject);
        if (meant.isPresent() && item != null && !item.isNumber()) {
            words.problem(
                    rule,
                    line,
                    item.type() == Item.Type.MONTH
                            ? "\"" + item.name() + "\" 是年月,条件应如 - " + item.name() + " 满 6 年。"
                            : "\"" + item.name() + "\" 不是数,条件应如 - " + item.name() + " 为 …。");
        }
    }

    void month(RuleDefinition rule, RuleDefinition.Line line, String name) {
        month(rule, line, name, rule.subject().meaning());
    }

    private void month(RuleDefinition rule, RuleDefinition.Line line, String name, Meaning subject) {
        Item item = words.item(name, subject);
        if (item == null) {
            words.meant(rule, line, name, subject);
        }
        if (item == null || item.type() != Item.Type.MONTH) {
            words.problem(rule, line, "\"" + name + "\" 不是年月,不能算年限。请写年月的数据项,如 现校任职起始。");
        }
    }

    private void year(RuleDefinition rule, RuleDefinition.Line line, Condition asked, Meaning subject) {
        Item item = words.item(asked.item(), subject);
        if (asked.operator().equals(Condition.THIS_YEAR) && item != null && !Bounds.isYear(item)) {
            words.problem(rule, line, "\"" + item.name() + "\" 不是年份,不能写 为本年度。请写年份的数据项,如 暂缓确认年份。");
        }
    }

    private void age(RuleDefinition rule, RuleDefinition.Line line, Condition asked) {
        if (asked.operator().equals(Condition.AGE_AT_MOST) && !Condition.isAge(asked.value())) {
            words.problem(rule, line, "年龄 \"" + asked.value() + "\" 写法不对。应如 50,或 男50、女45。");
        }
    }
}
