package org.junheng.rulebook;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junheng.shared.Problems;

/** One row of indicators.csv. Every cell is of a closed form: nothing in it is a formula to whoever opens it later. */
final class IndicatorRow {

    private static final Pattern CONDITION = Pattern.compile("([^=≠;]+)(=|≠)([^=≠;]+)");
    private static final Pattern ALIAS = Pattern.compile("[\\p{IsHan}A-Za-z0-9、,，（）()·\\-]{1,80}");

    private final NamedCsvRecord row;
    private final String at;
    private final Problems problems;

    IndicatorRow(NamedCsvRecord row, String at, Problems problems) {
        this.row = row;
        this.at = at;
        this.problems = problems;
    }

    /** Empty if a cell is wrong; each wrong cell is a problem. */
    Optional<Indicator> indicator() {
        Optional<Indicator.Level> level = Indicator.Level.named(cell("level"));
        Optional<Expression> numerator = Expression.parse(cell("numerator"));
        Optional<Expression> denominator = Expression.parse(cell("denominator"));
        List<String> aliases = split(cell("aliases"), "\\|");
        String times = cell("times").isEmpty() ? "1" : cell("times");
        // all are looked at, so that every wrong cell is told
        boolean right = Stream.of(
                        need(
                                Word.INDICATOR.fits(name()) && name().charAt(0) != '-',
                                "indicator",
                                "应为指标名称,只用汉字、字母、数字和顿号、全角括号"),
                        need(level.isPresent(), "level", "应为 学段、学校、办学点、班级、学科、设备、人员、全县、历年、监测学科 之一"),
                        need(isStage(level), "stage", "学段的指标应写 小学 或 初中,其他指标应为空"),
                        need(cell("unit").isEmpty() || Word.UNIT.fits(cell("unit")), "unit", "应为单位,如 平方米,或为空"),
                        need(numerator.isPresent(), "numerator", "应为数据项的和或差,如 甲项+乙项"),
                        need(isDenominator(denominator), "denominator", "应为数据项的和或差,不能为 0,或为空"),
                        need(Word.NUMBER.fits(times) && new BigDecimal(times).signum() > 0, "times", "应为大于 0 的数字,或为空"),
                        need(cell("split").isEmpty() || cell("split").equals("是"), "split", "应为 是 或空"),
                        need(cell("precision").matches("[0-9]"), "precision", "应为 0 至 9"),
                        need(
                                aliases.stream().allMatch(a -> ALIAS.matcher(a).matches() && a.charAt(0) != '-'),
                                "aliases",
                                "应为用 | 分开的名称"))
                .allMatch(fits -> fits);
        Optional<Indicator.Over> over = over(cell("over"));
        if (!right || over.isEmpty() && !cell("over").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Indicator(
                name(),
                level.orElseThrow(),
                cell("stage"),
                cell("unit"),
                numerator.orElseThrow(),
                denominator,
                times,
                cell("split").equals("是"),
                over,
                Integer.parseInt(cell("precision")),
                aliases,
                at));
    }

    private String name() {
        return cell("indicator");
    }

    private String cell(String column) {
        return row.getField(column);
    }

    private boolean need(boolean fits, String column, String right) {
        if (!fits) {
            problems.add(
                    at,
                    "指标 \"" + Guess.shortened(name()) + "\" 的 " + column + " 列 \"" + Guess.shortened(cell(column))
                            + "\" 写错了。" + right + "。");
        }
        return fits;
    }

    private boolean isStage(Optional<Indicator.Level> level) {
        boolean section = level.isPresent() && level.get() == Indicator.Level.SECTION;
        return level.isEmpty()
                || (section
                        ? cell("stage").equals("小学") || cell("stage").equals("初中")
                        : cell("stage").isEmpty());
    }

    private boolean isDenominator(Optional<Expression> read) {
        if (read.isEmpty()) {
            return cell("denominator").isEmpty();
        }
        return !read.get().terms().stream().allMatch(t -> t.isNumber() && new BigDecimal(t.item()).signum() == 0);
    }

    private Optional<Indicator.Over> over(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] head = text.split(":", 2);
        boolean right = need(head[0].equals("学校") || head[0].equals("填报行"), "over", "应以 学校: 或 填报行: 开头");
        List<Indicator.Over.Condition> conditions = new ArrayList<>();
        for (String part : split(head.length == 2 ? head[1] : "", ";")) {
            Matcher matcher = CONDITION.matcher(part);
            right &= need(matcher.matches(), "over", "条件应如 城乡类型=城区|镇区;是否寄宿制≠是");
            if (matcher.matches()) {
                conditions.add(new Indicator.Over.Condition(
                        matcher.group(1), matcher.group(2).equals("≠"), split(matcher.group(3), "\\|")));
            }
        }
        return right
                ? Optional.of(new Indicator.Over(head[0].equals("填报行"), List.copyOf(conditions)))
                : Optional.empty();
    }

    /** Whether the dictionary has every item and choice that an indicator names. */
    static void checkNames(Indicator indicator, Items items, Problems problems) {
        List<Expression> expressions = new ArrayList<>(List.of(indicator.numerator()));
        indicator.denominator().ifPresent(expressions::add);
        for (Expression expression : expressions) {
            for (Expression.Term term : expression.terms()) {
                String sheet = term.isSum() ? term.sheet() : indicator.sheet();
                if (!term.isNumber() && !term.isCount()) {
                    checkItem(indicator, sheet, term.item(), items, problems);
                }
                checkSum(indicator, term, problems);
                term.filters().forEach(filter -> checkFilter(indicator, sheet, filter, items, problems));
            }
        }
        indicator
                .over()
                .ifPresent(over -> over.conditions().forEach(condition -> {
                    checkItem(indicator, CountyFacts.SCHOOLS, condition.item(), items, problems);
                    Item item = items.find(CountyFacts.SCHOOLS, condition.item());
                    checkChoices(indicator, "over 列:", item, condition.values(), problems);
                }));
    }

    /** Only the county has whole sheets; a school has its own people. */
    private static void checkSum(Indicator indicator, Expression.Term term, Problems problems) {
        boolean ofCounty = indicator.level() == Indicator.Level.COUNTY;
        boolean ownPeople = indicator.level() == Indicator.Level.SCHOOL
                && term.isCount()
                && term.sheet().equals(Indicator.Level.PERSON.sheet());
        if (term.isSum() && !ofCounty && !ownPeople) {
            problems.add(
                    indicator.at(),
                    "指标 \"" + indicator.name() + "\" 是" + indicator.level().word()
                            + "的指标,不能用 合计 或 计数(全县的指标可以,学校的指标可以计数人员)。");
        }
    }

    private static void checkFilter(
            Indicator indicator, String sheet, Condition asked, Items items, Problems problems) {
        checkItem(indicator, sheet, asked.item(), items, problems);
        if (asked.item().equals(Condition.PERSON)) {
            problems.add(indicator.at(), "指标 \"" + indicator.name() + "\" 不能针对个别人员。请改用岗位、年限等条件。");
        }
        Item item = items.find(sheet, asked.item());
        if (asked.isChoice()) {
            checkChoices(indicator, "条件:", item, List.of(asked.value().split("、")), problems);
        } else if (!sheet.equals(Indicator.Level.PERSON.sheet())) {
            problems.add(indicator.at(), "指标 \"" + indicator.name() + "\" 的年龄、年限条件只用于人员。请改用 = 或 ≠。");
        } else if (item != null && item.type() != Item.Type.MONTH) {
            problems.add(
                    indicator.at(),
                    "指标 \"" + indicator.name() + "\" 的条件 \"" + asked.item() + "\" 不是年月,不能算满多少年。请改用 = 或 ≠。");
        }
        if (asked.operator().equals(Condition.AGE_AT_MOST) && !Condition.isAge(asked.value())) {
            problems.add(
                    indicator.at(),
                    "指标 \"" + indicator.name() + "\" 的年龄 \"" + asked.value() + "\" 写法不对。应如 年龄≤50 或 年龄≤男50、女45。");
        }
    }

    private static void checkChoices(
            Indicator indicator, String where, @Nullable Item item, List<String> values, Problems problems) {
        List<String> known =
                item == null ? List.of() : item.type() == Item.Type.YES_NO ? List.of("是", "否") : item.choices();
        for (String value : values) {
            if (item != null && !known.isEmpty() && !known.contains(value)) {
                problems.add(
                        indicator.at(),
                        "指标 \"" + indicator.name() + "\" 的 " + where + item.name() + " 没有 \"" + value + "\"。"
                                + RulebookReader.near(value, known) + "可用的有 " + String.join("、", known) + "。");
            }
        }
    }

    private static void checkItem(Indicator indicator, String sheet, String name, Items items, Problems problems) {
        if (items.find(sheet, name) == null) {
            String near = RulebookReader.near(
                    name, items.of(sheet).stream().map(Item::name).toList());
            problems.add(
                    indicator.at(),
                    "指标 \"" + indicator.name() + "\" 用了" + sheet + "表没有的数据项 \"" + name + "\"。"
                            + (near.isEmpty() ? "请先在 items.csv 里加上它。" : near));
        }
    }

    private static List<String> split(String text, String separator) {
        return text.isBlank()
                ? List.of()
                : List.of(text.split(separator)).stream().map(String::strip).toList();
    }
}
