package org.junheng.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    面积 3.69 平方米,低于 4.5 平方米    | 面积3.69平方米\uFF0C低于4.5平方米
                    中心小学(小学):未达标              | 中心小学\uFF08小学\uFF09\uFF1A未达标
                    教督〔2017〕6号 二(一)4             | 教督〔2017〕6号 二\uFF08一\uFF094
                    (3120 − 0) ÷ 845 = 3.69 平方米      | (3120 − 0) ÷ 845 = 3.69平方米
                    占 85 %,共 1,234 人                 | 占85%\uFF0C共1,234人
                    缺少 东关小学 的 教师数(学校表)   | 缺少 东关小学的教师数\uFF08学校表\uFF09
                    """)
    void sentences_are_set_as_a_paper_sets_them(String raw, String set) {
        assertThat(Typeset.keeping(Set.of()).text(raw)).isEqualTo(set);
    }

    @Test
    void names_of_the_data_stay_as_reported() {
        Typeset typeset = Typeset.keeping(Set.of("东关小学(北), 二部"));
        assertThat(typeset.text("东关小学(北), 二部(小学),缺 2 人")).isEqualTo("东关小学(北), 二部\uFF08小学\uFF09\uFF0C缺2人");
    }

    @Test
    void numerals_and_dates_are_those_of_official_papers() {
        assertThat(Numerals.chinese(1) + Numerals.chinese(10) + Numerals.chinese(21))
                .isEqualTo("一十二十一");
        assertThat(Numerals.date(LocalDate.of(2025, 9, 1))).isEqualTo("2025年9月1日");
        assertThat(Numerals.percent(9999, 10000)).isEqualTo("99.9%");
        assertThat(Numerals.percent(2, 3)).isEqualTo("66.7%");
    }
}
