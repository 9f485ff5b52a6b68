package org.junheng.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Items;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the rows of an example's 数据: sheets and items by their official names, bases filled in. */
final class SheetRows {

    /** The value by which a row takes back what its base gives. */
    private static final String NOT_REPORTED = "未填报";

    private static final String BASE = "底数";

    private final YamlFile file;
    private final Items items;
    private final Map<String, Map<String, Node>> bases;

    /** @param bases rows by name, that a row may begin with */
    SheetRows(YamlFile file, Items items, Map<String, Map<String, Node>> bases) {
        this.file = file;
        this.items = items;
        this.bases = bases;
    }

    /** Sheets → rows → items → values as written. */
    Map<String, List<Map<String, Object>>> read(Node data) {
        Map<String, List<Map<String, Object>>> sheets = new LinkedHashMap<>();
        file.map(data).forEach((sheet, rows) -> {
            if (!items.sheets().contains(sheet)) {
                file.problem(rows, "没有表 \"" + sheet + "\"。" + YamlFile.suggestion(sheet, items.sheets()));
                return;
            }
            List<Map<String, Object>> read = new ArrayList<>();
            for (Node row : YamlFile.list(rows)) {
                read.add(row(sheet, row));
            }
            if (sheet.equals(CountyFacts.COUNTY) && read.size() != 1) {
                file.problem(rows, "表 \"区县\" 只有一行。");
            }
            sheets.put(sheet, read);
        });
        return sheets;
    }

    private Map<String, Object> row(String sheet, Node node) {
        Map<String, Node> written = new LinkedHashMap<>(file.map(node));
        Node base = written.remove(BASE);
        Map<String, Node> all = new LinkedHashMap<>();
        if (base != null) {
            String name = file.text(base);
            if (!bases.containsKey(name)) {
                file.problem(base, "没有底数 \"" + name + "\"。" + YamlFile.suggestion(name, bases.keySet()));
            }
            all.putAll(bases.getOrDefault(name, Map.of()));
        }
        all.putAll(written);
        Map<String, Object> row = new LinkedHashMap<>();
        all.forEach((item, value) -> {
            String text = file.text(value);
            if (items.find(sheet, item) == null) {
                List<String> known = items.of(sheet).stream().map(i -> i.name()).toList();
                file.problem(value, "表 \"" + sheet + "\" 没有数据项 \"" + item + "\"。" + YamlFile.suggestion(item, known));
            } else if (!text.isEmpty() && !text.equals(NOT_REPORTED)) {
                row.put(item, text);
            }
        });
        return row;
    }
}
