package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Row;
import org.junheng.shared.Steps;

/** Puts a county together from its tables: understands the rows, checks them, and orders them by content. */
final class Assembly {

    private static final String BALANCE = "校际均衡";

    private final Reading reading;
    private final Sheets sheets = new Sheets();

    private Assembly(Reading reading) {
        this.reading = reading;
    }

    /** @throws org.junheng.shared.ProblemsException with everything that was found so far and here */
    static CountyFacts facts(List<Table> tables, String source, Reading reading) {
        return new Assembly(reading).facts(tables, source);
    }

    private CountyFacts facts(List<Table> tables, String source) {
        Rows rows = new Rows(reading);
        Steps steps = reading.phase(
                "核对数据",
                tables.stream().mapToLong(table -> table.entries().size()).sum());
        for (Table table : tables) {
            sheets.add(table.sheet(), rows.of(table, steps));
        }
        requireSheets(source);
        Duplicates.check(sheets, reading, steps);
        SchoolLinks.check(sheets, reading);
        steps.still();
        StageNeeds.check(sheets, reading);
        steps.still();
        Parts.check(sheets, reading);
        steps.still();
        reading.problems().throwIfAny();
        steps.still();
        Plausibility.check(sheets, reading, steps);
        return ordered(source, steps);
    }

    private void requireSheets(String source) {
        List<ReadRow> county = sheets.of(CountyFacts.COUNTY);
        if (county.isEmpty() && !reading.isBroken(CountyFacts.COUNTY)) {
            reading.problem(source, "缺少表 \"区县\"。应有区县名称、区县代码、年度。");
        }
        for (ReadRow more : county.subList(Math.min(1, county.size()), county.size())) {
            reading.problem(more.row().at(), "表 \"区县\" 只能有一行数据。请删去多余的行。");
        }
        boolean none = !sheets.has(CountyFacts.SCHOOLS) && !sheets.has(BALANCE);
        if (none && !reading.isBroken(CountyFacts.SCHOOLS) && !reading.isBroken(BALANCE)) {
            reading.problem(source, "表 \"学校\" 和 \"校际均衡\" 都没有数据。至少应有其中一个。");
        }
    }

    private CountyFacts ordered(String source, Steps steps) {
        Row county = sheets.of(CountyFacts.COUNTY).get(0).row();
        Map<String, List<Row>> ordered = new LinkedHashMap<>();
        for (String sheet : reading.items().sheets()) {
            steps.still();
            if (!sheet.equals(CountyFacts.COUNTY)) {
                List<Row> rows = new ArrayList<>();
                sheets.of(sheet).forEach(row -> rows.add(row.row()));
                rows.sort(byContent(reading.items().of(sheet)));
                ordered.put(sheet, rows);
            }
        }
        return new CountyFacts(county, ordered, reading.notes(), source);
    }

    /** Compares item by item in dictionary order, so that the order of a file never matters. */
    private static Comparator<Row> byContent(List<Item> items) {
        return (a, b) -> {
            for (Item item : items) {
                String one = a.text(item.name());
                String other = b.text(item.name());
                int order = (one == null ? "" : one).compareTo(other == null ? "" : other);
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }
}
