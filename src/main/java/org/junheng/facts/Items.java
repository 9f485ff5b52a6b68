package org.junheng.facts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Problems;

/** The dictionary of data items (items.csv): every figure that may be reported, by sheet, in order. */
public final class Items {

    /** ASCII file names of the sheets (contract, section 1). */
    public static final Map<String, String> FILE_NAMES = fileNames();

    private final Map<String, Map<String, Item>> bySheet;

    private Items(Map<String, Map<String, Item>> bySheet) {
        this.bySheet = bySheet;
    }

    /**
     * Reads items.csv: columns sheet, item, unit, type, required, note, merge.
     *
     * @param place the file's path, for problems
     */
    public static Items parse(String place, String csv, Problems problems) {
        Map<String, Map<String, Item>> bySheet = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord record : reader) {
                String at = place + ":" + record.getStartingLineNumber();
                Item item = item(record, at, problems);
                if (item == null) {
                    continue;
                }
                Item earlier = bySheet.computeIfAbsent(item.sheet(), s -> new LinkedHashMap<>())
                        .putIfAbsent(item.name(), item);
                if (earlier != null) {
                    problems.add(at, "数据项 \"" + item.sheet() + "." + item.name() + "\" 重复。请删去一行。");
                }
            }
        } catch (de.siegmar.fastcsv.reader.CsvParseException | java.io.IOException e) {
            problems.add(place, "不是可读的 CSV 文件。请用表格软件另存为 CSV UTF-8。");
        }
        return new Items(bySheet);
    }

    private static @Nullable Item item(NamedCsvRecord record, String at, Problems problems) {
        try {
            String note = record.findField("note").orElse("");
            Item.Type type = type(record.getField("type"));
            List<String> choices = type == Item.Type.CHOICE
                    ? choices(record.getField("sheet"), record.getField("item"), note)
                    : List.of();
            return new Item(
                    record.getField("sheet"),
                    record.getField("item"),
                    record.getField("unit"),
                    type,
                    need(record.getField("required")),
                    choices,
                    note,
                    merge(record.findField("merge").orElse("")));
        } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
            problems.add(
                    at,
                    "数据项的 type 应为 text、choice、integer、decimal、yesno、month 之一,required 应为 yes、no、cond 之一,merge 应为 sum、max、main 或空。");
            return null;
        }
    }

    private static Item.Type type(String word) {
        return word.equals("yesno") ? Item.Type.YES_NO : Item.Type.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Item.Need need(String word) {
        return switch (word) {
            case "yes" -> Item.Need.REQUIRED;
            case "cond" -> Item.Need.CONDITIONAL;
            case "no" -> Item.Need.OPTIONAL;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Item.Merge merge(String word) {
        return word.isEmpty() ? Item.Merge.MAIN : Item.Merge.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The note of a choice begins with its values, parted by |; 举办者类型 also knows the national codes 1-10. */
    private static List<String> choices(String sheet, String name, String note) {
        List<String> choices = new ArrayList<>();
        for (String choice : note.split("\\|", -1)) {
            choices.add(choice.strip().replaceFirst("[ ;].*$", ""));
        }
        if (sheet.equals(CountyFacts.SCHOOLS) && name.equals("举办者类型")) {
            for (int code = 1; code <= 10; code++) {
                choices.add(Integer.toString(code));
            }
        }
        return List.copyOf(choices);
    }

    public List<String> sheets() {
        return List.copyOf(bySheet.keySet());
    }

    /** The items of a sheet, in dictionary order; empty for an unknown sheet. */
    public List<Item> of(String sheet) {
        return List.copyOf(bySheet.getOrDefault(sheet, Map.of()).values());
    }

    public @Nullable Item find(String sheet, String name) {
        return bySheet.getOrDefault(sheet, Map.of()).get(name);
    }

    private static Map<String, String> fileNames() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("区县", "county");
        names.put("学校", "schools");
        names.put("班级", "classes");
        names.put("教室", "rooms");
        names.put("学科教师", "subjects");
        names.put("设备", "apparatus");
        names.put("佐证", "evidence");
        names.put("校际均衡", "balance");
        names.put("质量监测", "monitoring");
        names.put("满意度", "survey");
        names.put("历年", "years");
        names.put("人员", "people");
        return Collections.unmodifiableMap(names);
    }
}
