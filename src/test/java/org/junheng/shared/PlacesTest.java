package org.junheng.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void places_stand_as_a_reader_of_the_sheet_meets_them() {
        List<String> read = List.of(
                "",
                "schools.csv",
                "schools.csv 第2行",
                "schools.csv 第2行 A列",
                "schools.csv 第2行 C列",
                "schools.csv 第2行 Z列",
                "schools.csv 第2行 AA列",
                "schools.csv 第2行 AM列",
                "schools.csv 第9行 B列",
                "schools.csv 第10行 A列",
                "区县.xlsx 学校 第3行 A列",
                "区县.xlsx 学校 第3行 AA列",
                "规则 AB",
                "规则 B");
        for (int i = 0; i < read.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                assertThat(Integer.signum(Places.compare(read.get(i), read.get(j))))
                        .as("%s against %s", read.get(i), read.get(j))
                        .isEqualTo(Integer.signum(Integer.compare(i, j)));
            }
        }
    }
}
