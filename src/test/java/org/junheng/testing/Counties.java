package org.junheng.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.check.CheckResult;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Checkup;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;

/** Builds small counties and checks them by the project's own rules. */
public final class Counties {

    public static final Rulebook RULEBOOK = Rulebook.of(RulesSource.folder(java.nio.file.Path.of("rules")));

    private final Map<String, Object> county = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> sheets = new LinkedHashMap<>();

    private Counties(int year) {
        county.put("区县名称", "试验县");
        county.put("区县代码", "990101");
        county.put("年度", year);
    }

    public static Counties ofYear(int year) {
        return new Counties(year);
    }

    public Counties county(String item, Object value) {
        county.put(item, value);
        return this;
    }

    /** A public rural school; items and values in turn. */
    public Counties school(String code, String type, Object... itemsAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("学校标识码", code);
        row.put("学校名称", "学校" + code);
        row.put("办学类型", type);
        row.put("举办者类型", "7");
        row.put("城乡类型", "镇区");
        return put("学校", row, itemsAndValues);
    }

    /** A row of any sheet; items and values in turn. */
    public Counties row(String sheet, Object... itemsAndValues) {
        return put(sheet, new LinkedHashMap<>(), itemsAndValues);
    }

    private Counties put(String sheet, Map<String, Object> row, Object... itemsAndValues) {
        for (int i = 0; i < itemsAndValues.length; i += 2) {
            row.put(String.valueOf(itemsAndValues[i]), itemsAndValues[i + 1]);
        }
        sheets.computeIfAbsent(sheet, s -> new ArrayList<>()).add(row);
        return this;
    }

    /** The contract's JSON carrier. */
    public Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("区县", county);
        map.putAll(sheets);
        return map;
    }

    public CheckResult check(String... standards) {
        return check(RULEBOOK, map(), standards);
    }

    public static CheckResult check(Rulebook rulebook, Map<String, Object> county, String... standards) {
        var facts = Intake.fromMap(county, "test", rulebook);
        return new Checkup(rulebook).check(facts, applied(rulebook, standards), facts.year());
    }

    public static List<CheckResult.Applied> applied(Rulebook rulebook, String... standards) {
        return List.of(standards).stream()
                .map(id -> new CheckResult.Applied(rulebook.standard(id).orElseThrow(), "test"))
                .toList();
    }
}
