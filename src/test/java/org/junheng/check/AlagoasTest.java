package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.reference.Expected;
import org.junheng.reference.ReferenceEvaluator;
import org.junheng.testing.Counties;
import org.junheng.testing.Tables;
import org.junit.jupiter.api.Test;

/** A whole state of real schools: every municipality runs, and what was not reported is never met. */
class AlagoasTest {

    @Test
    void all_102_municipalities_run_and_agree_with_the_reference() {
        Map<String, Map<String, Object>> municipalities = municipalities();
        assertThat(municipalities).hasSize(102);
        municipalities.forEach((code, county) -> {
            CheckResult result = Counties.check(Counties.RULEBOOK, county, "gy-2017", "gj-2012");
            Expected expected = ReferenceEvaluator.evaluate(county, List.of("gy-2017", "gj-2012"), 2021);
            assertThat(ReferenceComparisonTest.Comparisons.of(expected, result))
                    .as(code)
                    .isEmpty();
            assertThat(result.verdicts()).as(code).noneMatch(v -> v.verdict() == Verdict.MET);
            assertThat(result.findings())
                    .as(code)
                    .noneMatch(f -> f.outcome().rule().id().startsWith("GY-R") && f.kind() != Finding.Kind.CANNOT_TELL);
        });
    }

    /** One file cut by 区县代码, as 102 counties of 2021. */
    private static Map<String, Map<String, Object>> municipalities() {
        Map<String, Map<String, Object>> counties = new TreeMap<>();
        for (NamedCsvRecord row : Tables.read("alagoas-2021-schools.csv")) {
            Map<String, Object> county = counties.computeIfAbsent(row.getField("区县代码"), code -> {
                Map<String, Object> map = new LinkedHashMap<>();
                map.put("区县", Map.of("区县名称", row.getField("区县名称"), "区县代码", code, "年度", 2021));
                map.put("学校", new ArrayList<Map<String, Object>>());
                return map;
            });
            Map<String, Object> school = new LinkedHashMap<>();
            row.getHeader().stream()
                    .filter(item -> !item.startsWith("区县"))
                    .forEach(item -> school.put(item, row.getField(item).isEmpty() ? null : row.getField(item)));
            @SuppressWarnings("unchecked")
            List<Map<String, Object>> schools = (List<Map<String, Object>>) county.get("学校");
            schools.add(school);
        }
        return counties;
    }
}
