package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junheng.reference.RandomCounty;
import org.junheng.report.Json;
import org.junheng.report.ResultJson;
import org.junheng.testing.Addresses;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** The order in which a county writes its rows and columns changes nothing but the cells' addresses. */
class OrderTest {

    @Test
    void shuffled_rows_and_columns_give_the_same_result() {
        for (long seed = 1; seed <= 40; seed++) {
            Map<String, Object> county = RandomCounty.make(seed);
            assertThat(comparable(shuffled(county, new Random(seed))))
                    .as("seed " + seed)
                    .isEqualTo(comparable(county));
        }
    }

    private static Object comparable(Map<String, Object> county) {
        CheckResult result = Counties.check(Counties.RULEBOOK, county, "gy-2017", "gj-2012");
        return Addresses.without(Json.read(ResultJson.write(result, Instant.EPOCH)));
    }

    private static Map<String, Object> shuffled(Map<String, Object> county, Random random) {
        Map<String, Object> copy = new LinkedHashMap<>();
        county.forEach((sheet, rows) -> {
            if (rows instanceof List<?> list) {
                List<Object> shuffled = new ArrayList<>();
                list.forEach(row -> shuffled.add(shuffledRow((Map<?, ?>) row, random)));
                Collections.shuffle(shuffled, random);
                copy.put(sheet, shuffled);
            } else {
                copy.put(sheet, shuffledRow((Map<?, ?>) rows, random));
            }
        });
        return copy;
    }

    private static Map<Object, Object> shuffledRow(Map<?, ?> row, Random random) {
        List<Object> keys = new ArrayList<>(row.keySet());
        Collections.shuffle(keys, random);
        Map<Object, Object> copy = new LinkedHashMap<>();
        keys.forEach(key -> copy.put(key, row.get(key)));
        return copy;
    }
}
