package org.junheng.rulebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junheng.shared.Nearest;
import org.junheng.shared.Problems;

/**
 * The indicators of indicators.csv by name, in file order. Several rows of one name and stage are alternatives: the
 * first whose figures are all reported counts.
 */
public final class Indicators {

    private static final Pattern CONDITION = Pattern.compile("([^=≠;]+)(=|≠)([^=≠;]+)");

    private final Map<String, List<Indicator>> byName = new LinkedHashMap<>();
    private final Map<String, String> officialNames = new HashMap<>();

    static Indicators parse(String place, String csv, Items items, Problems problems) {
        Indicators all = new Indicators();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : reader) {
                all.read(row, place + ":" + row.getStartingLineNumber(), items, problems);
            }
        } catch (CsvParseException | IOException e) {
            problems.add(place, "不是可读的 CSV 文件。请用表格软件另存为 CSV UTF-8。");
        }
        return all;
    }

    private void read(NamedCsvRecord row, String at, Items items, Problems problems) {
        try {
            Optional<Indicator.Level> level = Indicator.Level.named(row.getField("level"));
            Optional<Expression> numerator = Expression.parse(row.getField("numerator"));
            Optional<Expression> denominator = Expression.parse(row.getField("denominator"));
            String times = row.getField("times").isEmpty() ? "1" : row.getField("times");
            if (level.isEmpty() || numerator.isEmpty() || denominator.isEmpty() && !row.getField("denominator").isEmpty()
                    || !Word.NUMBER.fits(times) || times.equals("0") || !row.getField("precision").matches("[0-9]")) {
                problems.add(at, "指标 \"" + row.getField("indicator")
                        + "\" 写错了:level 应为 学段、学校、办学点、班级、全县、监测学科 之一,numerator 和 denominator 应为数据项的和或差,times 应为数字,precision 应为 0 至 9。");
                return;
            }
            Indicator indicator = new Indicator(row.getField("indicator"), level.get(), row.getField("stage"),
                    row.getField("unit"), numerator.get(), denominator, times, row.getField("split").equals("是"),
                    over(row.getField("over"), at, problems), Integer.parseInt(row.getField("precision")),
                    split(row.getField("aliases"), "\\|"), at);
            checkItems(indicator, items, problems);
            add(indicator, at, problems);
        } catch (NoSuchElementException e) {
            problems.add(at, "缺少列。应有列 indicator,level,stage,unit,numerator,denominator,times,split,over,precision,aliases,note。");
        }
    }

    private void add(Indicator indicator, String at, Problems problems) {
        byName.computeIfAbsent(indicator.name(), n -> new ArrayList<>()).add(indicator);
        officialNames.put(folded(indicator.name()), indicator.name());
        for (String alias : indicator.aliases()) {
            String other = officialNames.putIfAbsent(folded(alias), indicator.name());
            if (other != null && !other.equals(indicator.name())) {
                problems.add(at, "别名 \"" + alias + "\" 已经属于指标 \"" + other + "\"。请删去其中一个。");
            }
        }
    }

    private static void checkItems(Indicator indicator, Items items, Problems problems) {
        List<Expression> expressions = new ArrayList<>(List.of(indicator.numerator()));
        indicator.denominator().ifPresent(expressions::add);
        for (Expression expression : expressions) {
            for (Expression.Term term : expression.terms()) {
                String sheet = term.isSum() ? term.sheet() : sheetOf(indicator);
                if (term.isNumber()) {
                    continue;
                }
                if (items.find(sheet, term.item()) == null) {
                    problems.add(indicator.at(), "指标 \"" + indicator.name() + "\" 用了 " + sheet + " 表没有的数据项 \""
                            + term.item() + "\"。" + suggestion(term.item(), items.of(sheet)));
                }
            }
        }
    }

    /** The sheet whose items an indicator's plain terms name. */
    static String sheetOf(Indicator indicator) {
        return indicator.over().isPresent() ? CountyFacts.SCHOOLS : sheetOf(indicator.level());
    }

    private static String sheetOf(Indicator.Level level) {
        return switch (level) {
            case SECTION, SCHOOL, SITE -> CountyFacts.SCHOOLS;
            case CLASS -> "班级";
            case SUBJECT -> "质量监测";
            case COUNTY -> CountyFacts.COUNTY;
        };
    }

    private static String suggestion(String seen, List<Item> candidates) {
        return Nearest.to(seen, candidates.stream().map(Item::name).toList())
                .map(near -> "是否想写 \"" + near + "\"?")
                .orElse("请先在 items.csv 里加上它。");
    }

    private static Optional<Indicator.Over> over(String text, String at, Problems problems) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] head = text.split(":", 2);
        List<Indicator.Over.Condition> conditions = new ArrayList<>();
        for (String part : split(head.length == 2 ? head[1] : "", ";")) {
            Matcher matcher = CONDITION.matcher(part.strip());
            if (matcher.matches()) {
                conditions.add(new Indicator.Over.Condition(matcher.group(1), matcher.group(2).equals("≠"),
                        split(matcher.group(3), "\\|")));
            } else {
                problems.add(at, "over 里看不懂 \"" + part + "\"。应如 城乡类型=城区|镇区;是否寄宿制≠是。");
            }
        }
        if (!head[0].equals("学校") && !head[0].equals("填报行")) {
            problems.add(at, "over 应以 学校: 或 填报行: 开头。");
        }
        return Optional.of(new Indicator.Over(head[0].equals("填报行"), List.copyOf(conditions)));
    }

    private static List<String> split(String text, String separator) {
        return text.isBlank() ? List.of() : List.of(text.split(separator)).stream().map(String::strip).toList();
    }

    /** Punctuation and width differ from paper to paper; names are compared without. */
    private static String folded(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC).replaceAll("[\\s、,]", "");
    }

    /** The official name for a name or an alias; empty if there is none. */
    public Optional<String> official(String nameOrAlias) {
        return Optional.ofNullable(officialNames.get(folded(nameOrAlias)));
    }

    /** Official names, in file order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** Figures that the program derives for a school beside the reported ones; rules may name them like items. */
    private static final Map<String, String> DERIVED = Map.of("最大班额", "人");

    /**
     * What a name means for a kind of subject: the indicator's alternatives, or the reported item itself; empty if it
     * means nothing there. A section's name may also be its school's.
     */
    public List<Indicator> meant(String name, Meaning subject, Items items) {
        return switch (subject) {
            case SECTION_PRIMARY, SECTION_JUNIOR -> {
                List<Indicator> own = find(name, Indicator.Level.SECTION, subject.stage());
                yield own.isEmpty() ? meant(name, Meaning.SCHOOL, items) : own;
            }
            case SCHOOL, SCHOOL_IN_SCOPE -> orItem(name, Indicator.Level.SCHOOL, items);
            case SITE -> orItem(name, Indicator.Level.SITE, items);
            case CLASS -> orItem(name, Indicator.Level.CLASS, items);
            case MONITORED -> orItem(name, Indicator.Level.SUBJECT, items);
            case COUNTY -> orItem(name, Indicator.Level.COUNTY, items);
            default -> List.of();
        };
    }

    private List<Indicator> find(String name, Indicator.Level level, String stage) {
        return all(name).stream()
                .filter(i -> i.level() == level && i.stage().equals(stage))
                .toList();
    }

    private List<Indicator> orItem(String name, Indicator.Level level, Items items) {
        List<Indicator> own = find(name, level, "");
        if (!own.isEmpty()) {
            return own;
        }
        Item item = items.find(sheetOf(level), name);
        String derived = level == Indicator.Level.SCHOOL ? DERIVED.get(name) : null;
        if (item == null && derived == null) {
            return List.of();
        }
        String unit = item == null ? String.valueOf(derived) : item.unit();
        return List.of(new Indicator(name, level, "", unit, new Expression(name, List.of(new Expression.Term(false, "", name))),
                Optional.empty(), "1", false, Optional.empty(), unit.equals("%") ? 1 : 2, List.of(), ""));
    }

    /** Names that mean something for a kind of subject, for near matches. */
    List<String> namesFor(Meaning subject, Items items) {
        List<String> names = new ArrayList<>();
        for (String name : byName.keySet()) {
            if (!meant(name, subject, items).isEmpty()) {
                names.add(name);
            }
        }
        List<String> sheets = switch (subject) {
            case COUNTY -> List.of(CountyFacts.COUNTY);
            case CLASS -> List.of("班级");
            case MONITORED -> List.of("质量监测");
            default -> List.of(CountyFacts.SCHOOLS);
        };
        sheets.forEach(sheet -> items.of(sheet).forEach(item -> names.add(item.name())));
        return names;
    }

    /** Every row of that name. */
    public List<Indicator> all(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }
}
