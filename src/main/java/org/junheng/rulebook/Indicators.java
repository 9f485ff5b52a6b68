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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junheng.shared.Problems;

/**
 * The indicators of indicators.csv by name, in file order. Several rows of one name and stage are alternatives: the
 * first whose figures are all reported counts.
 */
public final class Indicators {

    private static final List<String> COLUMNS = List.of(
            "indicator",
            "level",
            "stage",
            "unit",
            "numerator",
            "denominator",
            "times",
            "split",
            "over",
            "precision",
            "aliases");

    private final Map<String, List<Indicator>> byName = new LinkedHashMap<>();
    private final Map<String, String> officialNames = new HashMap<>();
    private final Map<Asked, List<Indicator>> meanings = new ConcurrentHashMap<>();

    /** The same few names are asked for every school and person. */
    private record Asked(String name, Meaning subject, Items items) {}

    /** @param items what terms may name; null if the dictionary could not be read, then they are not checked */
    static Indicators parse(String place, String csv, @Nullable Items items, Problems problems) {
        Indicators all = new Indicators();
        long line = 1;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : reader) {
                line = row.getStartingLineNumber() + 1;
                if (!row.getHeader().containsAll(COLUMNS)) {
                    problems.add(place + ":1", "缺少列。应有列 " + String.join(",", COLUMNS) + ",note。");
                    return all;
                }
                all.read(row, place + ":" + row.getStartingLineNumber(), items, problems);
            }
        } catch (CsvParseException | IOException e) {
            problems.add(place + ":" + line, "从这一行起不是可读的 CSV(列数或引号不对)。请用表格软件打开,另存为 CSV UTF-8。");
        }
        return all;
    }

    private void read(NamedCsvRecord row, String at, @Nullable Items items, Problems problems) {
        IndicatorRow read = new IndicatorRow(row, at, problems);
        read.indicator().ifPresent(indicator -> {
            if (items != null) {
                IndicatorRow.checkNames(indicator, items, problems);
            }
            add(indicator, at, problems);
        });
    }

    private void add(Indicator indicator, String at, Problems problems) {
        boolean again = all(indicator.name()).stream()
                .anyMatch(one -> one.level() == indicator.level()
                        && one.stage().equals(indicator.stage())
                        && one.numerator().equals(indicator.numerator())
                        && one.denominator().equals(indicator.denominator()));
        if (again) {
            problems.add(at, "指标 \"" + indicator.name() + "\" 的这一行重复。请删去一行。");
        }
        byName.computeIfAbsent(indicator.name(), n -> new ArrayList<>()).add(indicator);
        officialNames.put(folded(indicator.name()), indicator.name());
        for (String alias : indicator.aliases()) {
            String other = officialNames.putIfAbsent(folded(alias), indicator.name());
            if (other != null && !other.equals(indicator.name())) {
                problems.add(at, "别名 \"" + alias + "\" 已经属于指标 \"" + other + "\"。请删去其中一个。");
            }
        }
    }

    /** Punctuation and width differ from paper to paper; names are compared without. */
    private static String folded(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\s、,]", "");
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
     * means nothing there. What a section, a class or a person does not have may be its school's.
     */
    public List<Indicator> meant(String name, Meaning subject, Items items) {
        return meanings.computeIfAbsent(new Asked(name, subject, items), this::meaning);
    }

    private List<Indicator> meaning(Asked asked) {
        String name = asked.name();
        Meaning subject = asked.subject();
        Items items = asked.items();
        Optional<Indicator.Level> level = subject.level();
        if (level.isEmpty()) {
            return List.of();
        }
        List<Indicator> own = subject.isSection() ? ofSection(name, subject) : orItem(name, level.get(), items);
        boolean atSchool = level.get().isOfSchool() && level.get() != Indicator.Level.SITE;
        return own.isEmpty() && atSchool ? orItem(name, Indicator.Level.SCHOOL, items) : own;
    }

    /** For sections of either stage a name must mean something in both, and be counted alike. */
    private List<Indicator> ofSection(String name, Meaning subject) {
        if (!subject.stage().isEmpty()) {
            return find(name, Indicator.Level.SECTION, subject.stage());
        }
        List<Indicator> primary = find(name, Indicator.Level.SECTION, "小学");
        List<Indicator> junior = find(name, Indicator.Level.SECTION, "初中");
        boolean alike = !primary.isEmpty()
                && !junior.isEmpty()
                && primary.get(0).unit().equals(junior.get(0).unit());
        return alike ? primary : List.of();
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
        Item item = items.find(level.sheet(), name);
        String derived = level == Indicator.Level.SCHOOL ? DERIVED.get(name) : null;
        if (item == null && derived == null) {
            return List.of();
        }
        String unit = item == null ? String.valueOf(derived) : item.unit();
        return List.of(new Indicator(
                name,
                level,
                "",
                unit,
                new Expression(name, List.of(Expression.Term.plain(false, name))),
                Optional.empty(),
                "1",
                false,
                Optional.empty(),
                unit.equals("%") ? 1 : 2,
                List.of(),
                ""));
    }

    /** Names that mean something for a kind of subject, for near matches. */
    List<String> namesFor(Meaning subject, Items items) {
        List<String> names = new ArrayList<>();
        for (String name : byName.keySet()) {
            if (!meant(name, subject, items).isEmpty()) {
                names.add(name);
            }
        }
        subject.sheets().forEach(sheet -> items.of(sheet).forEach(item -> names.add(item.name())));
        return names;
    }

    /** Every row of that name. */
    public List<Indicator> all(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /** Decimals of an indicator in the official form; of what is none, two. */
    public int precision(String name) {
        return all(name).stream().findFirst().map(Indicator::precision).orElse(2);
    }
}
