package org.junheng.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;

/** Checks the limits of requirements: the indicator, its unit, and a form of limit that the subject can tell apart. */
final class LimitChecks {

    private static final Set<Meaning> SCHOOLS = Set.of(Meaning.SCHOOL, Meaning.SCHOOL_IN_SCOPE);

    private final Words words;

    LimitChecks(Words words) {
        this.words = words;
    }

    void check(RuleDefinition rule, RuleDefinition.Line line) {
        switch (line.meaning()) {
            case LIMIT -> limit(rule, line, "");
            case LIMIT_OF_ITEM -> {
                limit(rule, line, "");
                countyItem(rule, line, line.word("项目"), line.word("单位"));
            }
            case LIMIT_EITHER -> {
                for (String which : line.numbered("指标")) {
                    limit(rule, line, which);
                }
            }
            case BAND -> {
                unit(rule, line, line.word("指标"), line.word("数2"), line.word("单位"));
                if (new BigDecimal(line.word("数1")).compareTo(new BigDecimal(line.word("数2"))) >= 0) {
                    words.problem(rule, line, "下限 " + line.word("数1") + " 应小于上限 " + line.word("数2") + "。请把小的数写在前面。");
                }
            }
            case DUE_YEAR -> {
                unit(rule, line, line.word("指标"), line.word("整数"), "年");
                if (!line.word("整数").matches("(19|20)[0-9]{2}")) {
                    words.problem(rule, line, "\"" + line.word("整数") + "\" 不是年份。应如 不晚于 2014 年。");
                }
            }
            default -> form(rule, line, line.word("限值"), line.word("单位"));
        }
    }

    /** @param which of several in one sentence: 1, 2, 3 or empty */
    private void limit(RuleDefinition rule, RuleDefinition.Line line, String which) {
        String limit = line.word("限值" + which);
        String unit = line.word("单位" + which);
        if (unit(rule, line, line.word("指标" + which), limit, unit)) {
            form(rule, line, limit, unit);
        }
    }

    /** Whether the indicator is a number; its unit must be the one written. */
    private boolean unit(RuleDefinition rule, RuleDefinition.Line line, String name, String limit, String written) {
        Meaning subject = rule.subject().meaning();
        Optional<Indicator> meant = words.meant(rule, line, name, subject);
        Item item = words.item(name, subject);
        if (meant.isEmpty()) {
            return false;
        }
        if (meant.get().at().isEmpty() && item != null && !item.isNumber()) {
            words.problem(rule, line, "\"" + name + "\" 不是数,不能与限值比较。请写一个指标或数量。");
            return false;
        }
        String unit = meant.get().unit();
        if (written.isEmpty() && !unit.isEmpty() && limit.endsWith(unit)) {
            words.problem(
                    rule,
                    line,
                    "限值和单位之间应有一个空格。应写为 \"" + limit.substring(0, limit.length() - unit.length()) + " " + unit + "\"。");
            return false;
        }
        if (!written.equals(unit)) {
            words.problem(
                    rule,
                    line,
                    written.isEmpty()
                            ? "限值之后缺少单位。应为 " + limit + " " + unit + "。"
                            : "单位 \"" + written + "\" 不对。" + name
                                    + (unit.isEmpty() ? " 没有单位,请删去。" : " 的单位是 \"" + unit + "\"。"));
        }
        return true;
    }

    /** Whether a limit is written in a form that the program reads and the subject has an answer to. */
    void form(RuleDefinition rule, RuleDefinition.Line line, String written, String unit) {
        Optional<Limit> limit = Limit.parse(written);
        if (limit.isEmpty() && written.matches(".*[0-9]{4}年.*、.*[0-9]{4}年.*")) {
            words.problem(rule, line, "限值 \"" + written + "\" 的年份应从早到晚,不能重复。应如 2011年54、2012年52,或 此前650、2023年起720。");
        } else if (limit.isEmpty() || limit.get() instanceof Limit.BySex) {
            words.problem(
                    rule,
                    line,
                    "限值 \"" + written + "\" 写法不对。应为数字,或 此前650、2023年起720,或 小学45、初中50,或 单一学段2000、一贯制2500,或 第1年72、第2年80。");
        } else if (limit.get() instanceof Limit.ByStage byStage && !fits(byStage, rule, line)) {
            words.problem(
                    rule,
                    line,
                    "限值 \"" + written + "\" 不能用于 " + rule.subject().text()
                            + "。小学、初中 分开的限值用于每个学段、每个班级和每所学校,单一学段、一贯制 分开的用于每所学校。");
        } else if (isFixed(line) && !(limit.get() instanceof Limit.Plain || limit.get() instanceof Limit.ByStage)) {
            words.problem(rule, line, "限值 \"" + written + "\" 在这句话里应为数字,或 小学54、初中61。分年度的请另写规则并加 @年度。");
        } else if (limit.get() instanceof Limit.OfItem named) {
            limitItem(rule, line, named.item(), unit);
        } else if (limit.get() instanceof Limit.ByProjectYear byYear) {
            byYear.steps().stream()
                    .map(Limit.ByProjectYear.Step::limit)
                    .filter(step -> !Word.NUMBER.fits(step))
                    .forEach(step -> limitItem(rule, line, step, unit));
            countyItem(rule, line, Limit.FIRST_YEAR, "年");
        }
    }

    private void limitItem(RuleDefinition rule, RuleDefinition.Line line, String name, String unit) {
        if (words.items().find(CountyFacts.COUNTY, name) == null) {
            List<String> known = words.items().of(CountyFacts.COUNTY).stream()
                    .map(Item::name)
                    .toList();
            words.problem(
                    rule,
                    line,
                    "限值 \"" + name + "\" 不是数字,也不是区县表的数据项。" + RulebookReader.near(name, known) + "数字请用 0-9,如 4.5。");
        } else {
            countyItem(rule, line, name, unit);
        }
    }

    /** Sentences whose limits the checker compares piece by piece: they do not depend on the year or the county. */
    private static boolean isFixed(RuleDefinition.Line line) {
        return line.meaning() == Meaning.ROOMS
                || line.meaning() == Meaning.RELAX_LIMIT
                || line.meaning() == Meaning.LIMIT_EITHER;
    }

    /** Whether the subject tells the stages of a limit apart. */
    private static boolean fits(Limit.ByStage limit, RuleDefinition rule, RuleDefinition.Line line) {
        Meaning subject = rule.subject().meaning();
        if (limit.numbers().containsKey("一贯制")) {
            return line.meaning() != Meaning.ROOMS && (SCHOOLS.contains(subject) || subject.isSection());
        }
        return subject == Meaning.CLASS || subject == Meaning.SECTION || SCHOOLS.contains(subject);
    }

    private void countyItem(RuleDefinition rule, RuleDefinition.Line line, String name, String unit) {
        Item item = words.items().find(CountyFacts.COUNTY, name);
        if (item == null) {
            words.unknown(
                    rule,
                    line,
                    name,
                    words.items().of(CountyFacts.COUNTY).stream()
                            .map(Item::name)
                            .toList());
        } else if (!item.unit().equals(unit)) {
            words.problem(rule, line, "单位 \"" + unit + "\" 不对。" + name + " 的单位是 \"" + item.unit() + "\"。");
        }
    }
}
