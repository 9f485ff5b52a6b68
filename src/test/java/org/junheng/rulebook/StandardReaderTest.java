package org.junheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junheng.shared.Problem;
import org.junheng.shared.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardReaderTest {

    private static final String FILE = "rules/local/shi-yan/standard.yaml";
    private static final String GOOD = """
            标识: shi-yan
            名称: 试验标准
            文号: 试〔2020〕1号
            发布: 试验市教育局
            适用: ["3501", 6102, 010]
            施行: 2020-01-31
            废止: 2025-12-31
            统计范围:
              教学点学生数不少于: 50
              不计入的办学类型: [特殊教育学校]
            组:
              - 名称: 甲
              - 名称: 乙
                指标: [师生比]
            条款:
              - 条: 1.10
                内容: 第一条
                判定: automatic
              - 条: 010
                内容: yes
                判定: planned
            """;

    private static Optional<Standard> read(String text, Problems problems) {
        return new StandardReader(FILE, problems).read(text);
    }

    private static List<Problem> problems(String text) {
        Problems problems = new Problems();
        read(text, problems);
        return problems.sorted();
    }

    @Test
    void every_value_is_its_text() {
        Problems problems = new Problems();
        Standard standard = read(GOOD, problems).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        assertThat(standard.jurisdiction()).containsExactly("3501", "6102", "010");
        assertThat(standard.clauses()).extracting(Standard.Clause::number).containsExactly("1.10", "010");
        assertThat(standard.clauses()).extracting(Standard.Clause::text).containsExactly("第一条", "yes");
        assertThat(standard.scope().smallestTeachingPoint()).isEqualTo(50);
        assertThat(standard.group("乙").orElseThrow().indicators()).containsExactly("师生比");
    }

    @Test
    void a_standard_binds_by_prefix_from_its_first_to_its_last_day() {
        Standard standard = read(GOOD, new Problems()).orElseThrow();
        assertThat(standard.binds("350102")).isTrue();
        assertThat(standard.binds("350202")).isFalse();
        assertThat(standard.inForceOn(LocalDate.of(2020, 1, 30))).isFalse();
        assertThat(standard.inForceOn(LocalDate.of(2020, 1, 31))).isTrue();
        assertThat(standard.inForceOn(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(standard.inForceOn(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "标识: shi-yan|标识: shi_yan|1|与文件夹名 \"shi-yan\" 不同",
                "标识: shi-yan|标识:|1|缺少 \"标识\"",
                "名称: 试验标准|名字: 试验标准|2|是否想写 \"名称\"",
                "名称: 试验标准|名称: [甲]|2|应为一个值",
                "名称: 试验标准|名称:试验标准|3|YAML 写法不对",
                "适用: [\"3501\", 6102, 010]|适用: 福州|5|应为 全国,或区县代码的开头",
                "适用: [\"3501\", 6102, 010]|适用: [福州]|5|应为 全国,或区县代码的开头",
                "适用: [\"3501\", 6102, 010]|适用: []|5|应为 全国,或区县代码的开头",
                "施行: 2020-01-31|施行: 2020-02-30|6|不是日期",
                "施行: 2020-01-31|施行: 2020年1月31日|6|不是日期",
                "施行: 2020-01-31|# 没有|1|缺少 \"施行\"",
                "教学点学生数不少于: 50|教学点学生数不少于: 五十|9|应为整数",
                "教学点学生数不少于: 50|教学点人数: 50|9|没有键 \"教学点人数\"",
                "不计入的办学类型: [特殊教育学校]|不计入的办学类型: 特殊教育学校|10|应为清单",
                "- 名称: 乙|- 名称: 甲|13|组 \"甲\" 重复",
                "条: 010|条: \"1.10\"|19|条款 \"1.10\" 重复",
                "判定: planned|判定: 计划|21|应为 automatic、evidence、external、planned 之一",
                "判定: planned|判定: !!str planned|0|",
                "名称: 试验标准|名称: !!java.util.Date 2020|2|不能写类型标记",
                "名称: 试验标准|名称: &a 试验标准|0|",
                "名称: 试验标准|名称: \"试\\e[31m验\"|2|U+001B",
                "名称: 试验标准|名称: \"试\\u202e验\"|2|U+202E",
                "文号: 试〔2020〕1号|名称: 又一个|3|写了两次",
            })
    void a_wrong_key_or_value_is_told_at_its_line(String was, String is, int line, String expected) {
        assertThat(GOOD).contains(was);
        List<Problem> found = problems(GOOD.replace(was, is));
        if (line == 0) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).anySatisfy(p -> {
            assertThat(p.place()).isEqualTo(FILE + ":" + line);
            assertThat(p.text()).contains(expected);
        });
    }

    @Test
    void an_empty_file_is_no_standard() {
        assertThat(problems("")).extracting(Problem::text).containsExactly("应是一张 键: 值 的表。");
    }
}
