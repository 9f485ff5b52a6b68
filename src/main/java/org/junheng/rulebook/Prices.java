package org.junheng.rulebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.shared.Problems;

/** The price list of measures (rules/measures/prices.csv): what one thing costs, by whom that was said and when. */
public final class Prices {

    static final String PATH = "rules/measures/prices.csv";
    private static final List<String> COLUMNS = List.of("name", "unit", "price", "source", "date", "note");
    private static final Ratio YUAN_PER_WAN = Ratio.of(10_000);

    private final Map<String, Price> byName;

    /**
     * The price of one thing.
     *
     * @param unit of the gaps that it prices, as 册
     * @param yuan 元 a unit; null while nobody has said it: then a measure has no cost
     * @param source who said it and in which paper
     * @param date the month it was said, as 2024-05, or the year
     */
    public record Price(String name, String unit, @Nullable Ratio yuan, String source, String date, String note) {

        /** What so many units cost, in 万元, exactly; empty where the price is not known or is for another unit. */
        public Optional<Ratio> cost(Ratio amount, String ofUnit) {
            return yuan == null || !unit.equals(ofUnit)
                    ? Optional.empty()
                    : Optional.of(yuan.times(amount).dividedBy(YUAN_PER_WAN));
        }
    }

    private Prices(Map<String, Price> byName) {
        this.byName = byName;
    }

    /** Columns name, unit, price (元 a unit, may be empty), source and date (not empty where there is a price), note. */
    static Prices parse(@Nullable String csv, Problems problems) {
        Map<String, Price> byName = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv == null ? "" : csv)) {
            for (NamedCsvRecord row : reader) {
                String at = PATH + ":" + row.getStartingLineNumber();
                if (!row.getHeader().containsAll(COLUMNS)) {
                    problems.add(PATH + ":1", "表头应为 " + String.join(",", COLUMNS) + "。");
                    return new Prices(Map.of());
                }
                Price price = price(row, at, problems);
                if (price != null && byName.putIfAbsent(price.name(), price) != null) {
                    problems.add(at, "价目 \"" + price.name() + "\" 写了两次。请删去一行。");
                }
            }
        } catch (CsvParseException | IOException e) {
            problems.add(PATH, "不是可读的 CSV 文件。请用表格软件另存为 CSV UTF-8。");
        }
        return new Prices(byName);
    }

    private static @Nullable Price price(NamedCsvRecord row, String at, Problems problems) {
        String name = row.getField("name").strip();
        String unit = row.getField("unit").strip();
        String yuan = row.getField("price").strip();
        String date = row.getField("date").strip();
        String source = row.getField("source").strip();
        if (!Word.PRICE.fits(name) || !Word.UNIT.fits(unit)) {
            problems.add(
                    at,
                    "价目 \"" + Guess.shortened(name) + "\"(单位 \"" + Guess.shortened(unit) + "\")写法不对。名称和单位只用汉字、字母和数字。");
            return null;
        }
        if (!yuan.isEmpty() && (!Word.NUMBER.fits(yuan) || Ratio.of(yuan).isZero())) {
            problems.add(
                    at, "\"" + name + "\" 的单价 \"" + Guess.shortened(yuan) + "\" 不是大于 0 的数。单位是元,例如 25.8;不知道就留空,不要估计。");
            return null;
        }
        if (!yuan.isEmpty() && (source.isEmpty() || !date.matches("[0-9]{4}(-(0[1-9]|1[0-2]))?"))) {
            problems.add(at, "\"" + name + "\" 有单价,但没有写清来源(source)和年月(date,如 2025-03,只知道年份的写 2025)。没有来源的价格请留空。");
            return null;
        }
        return new Price(
                name,
                unit,
                yuan.isEmpty() ? null : Ratio.of(yuan),
                source,
                date,
                row.getField("note").strip());
    }

    public Optional<Price> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** In the order of the list. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    public List<Price> all() {
        return List.copyOf(byName.values());
    }
}
