package org.junheng.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030-06-30(批准:县政府;理由:新楼)",
                "２０３０－０６－３０（批准：县政府；理由：新楼）",
                "2030年6月30日（批准：县政府；理由：新楼）",
                "2030/6/30 （批准人：县政府，原因：新楼）",
                "2030.6.30 批准:县政府 理由:新楼",
                "2030-06-30\n批准：县政府\n理由：新楼",
                "2030-06-30(理由:新楼;批准:县政府)",
                "延期至2030-06-30，批准：县政府、理由：新楼"
            })
    void day_approver_and_reason_are_understood_as_a_chinese_keyboard_types_them(String typed) {
        assertThat(Asked.of(typed)).isEqualTo(new Asked(false, LocalDate.of(2030, 6, 30), "县政府", "新楼"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2030-06-30 | 没有写明批准和理由。",
                "2030-06-30(批准:县政府) | 没有写明理由。",
                "2030-06-30(理由:新楼) | 没有写明批准。",
                "2030-06-30(批准:县政府;理由:) | 没有写明理由。",
                "2030-06-30(批准:县政府理由:新楼) | 没有写明批准和理由。",
                "2030-06-30(县长批准:县政府;理由:新楼) | 没有写明批准和理由。",
                "2030-06-30(批准:甲;批准:乙;理由:新楼) | 没有写明批准和理由。",
                "明年(批准:县政府;理由:新楼) | 开头没有日期。",
                "2030-02-30(批准:县政府;理由:新楼) | 开头没有日期。"
            })
    void what_cannot_be_told_is_lacking_and_never_made_up(String typed, String lacking) {
        assertThat(Asked.of(typed).lacking()).isEqualTo(lacking);
    }

    @Test
    void a_reason_may_hold_brackets_and_spaces() {
        assertThat(Asked.of("豁免至 2030-06-30(批准:县政府(教育科);理由:撤并 到中心校(二期))"))
                .isEqualTo(new Asked(true, LocalDate.of(2030, 6, 30), "县政府(教育科)", "撤并 到中心校(二期)"));
    }
}
