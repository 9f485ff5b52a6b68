package org.junheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "4.5", "0.50", "850", "999999999999", "0.123456789012"})
    void a_number_stays_as_written(String text) {
        assertThat(Limit.parse(text)).contains(new Limit.Plain(text));
    }

    @Test
    void numbers_by_year_hold_from_their_year_on() {
        Limit.ByYear limit =
                (Limit.ByYear) Limit.parse("此前650、2023年起720、2026年起800").orElseThrow();
        assertThat(limit.in(2000)).contains("650");
        assertThat(limit.in(2022)).contains("650");
        assertThat(limit.in(2023)).contains("720");
        assertThat(limit.in(2025)).contains("720");
        assertThat(limit.in(2026)).contains("800");
        assertThat(limit.in(9999)).contains("800");
    }

    @Test
    void before_its_first_year_a_limit_without_此前_asks_nothing() {
        Limit.ByYear limit = (Limit.ByYear) Limit.parse("2011年54、2012年52").orElseThrow();
        assertThat(limit.in(2010)).isEmpty();
        assertThat(limit.in(2011)).contains("54");
        assertThat(limit.in(2030)).contains("52");
    }

    @Test
    void numbers_by_stage() {
        assertThat(Limit.parse("小学45、初中50")).contains(new Limit.ByStage(Map.of("小学", "45", "初中", "50")));
        assertThat(Limit.parse("初中50、小学45")).contains(new Limit.ByStage(Map.of("小学", "45", "初中", "50")));
        assertThat(Limit.parse("单一学段2000、一贯制2500")).contains(new Limit.ByStage(Map.of("单一学段", "2000", "一贯制", "2500")));
    }

    @Test
    void a_text_without_digits_names_an_item() {
        assertThat(Limit.parse("省定小学生均公用经费基准")).contains(new Limit.OfItem("省定小学生均公用经费基准"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04",
                "4.",
                ".5",
                "4.5.6",
                "+4",
                "-4",
                "1e9",
                "1000000000000",
                "0.1234567890123",
                "4,5",
                "４",
                "٤",
                "4 5",
                "4.5平方米",
                "小学45",
                "小学45、小学50",
                "小学45、初中",
                "小学45、一贯制50",
                "小学45、初中50、",
                "小学45初中50",
                "高中45、初中50",
                "此前650",
                "此前650、此前700",
                "2023年起720、此前650",
                "2023年起720、2020年起650",
                "2023年起720、2023年起730",
                "23年起720",
                "20233年起720"
            })
    void anything_else_is_no_limit(String text) {
        assertThat(Limit.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-2022,2019,2022", "2023-,2023,2147483647", "-2018,-2147483648,2018", "2020-2020,2020,2020"})
    void years_have_both_ends_included(String text, int from, int until) {
        Years years = Years.parse(text).orElseThrow();
        assertThat(years).isEqualTo(new Years(from, until));
        assertThat(years.contains(from)).isTrue();
        assertThat(years.contains(until)).isTrue();
        assertThat(from == Integer.MIN_VALUE || !years.contains(from - 1)).isTrue();
        assertThat(until == Integer.MAX_VALUE || !years.contains(until + 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "2019",
                "2022-2019",
                "2019~2022",
                "2019-22",
                "19-22",
                " 2019-2022",
                "2019-2022-",
                "２０１９-2022"
            })
    void anything_else_is_no_years(String text) {
        assertThat(Years.parse(text)).isEmpty();
    }

    @Test
    void an_expression_is_a_sum_or_difference_of_items_and_sums() {
        Expression expression = Expression.parse("甲项-乙项+合计(满意度.有效数)+100").orElseThrow();
        assertThat(expression.terms())
                .isEqualTo(List.of(
                        new Expression.Term(false, "", "甲项", List.of()), new Expression.Term(true, "", "乙项", List.of()),
                        new Expression.Term(false, "满意度", "有效数", List.of()),
                                new Expression.Term(false, "", "100", List.of())));
        assertThat(expression.terms().get(3).isNumber()).isTrue();
        assertThat(expression.terms().get(2).isSum()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "+", "-甲", "甲+", "甲++乙", "甲+-乙", "合计(甲)", "合计(甲.乙", "(甲+乙)", "甲.乙", "合计(甲.乙)丙", "甲()", "f(x)"
            })
    void anything_else_is_no_expression(String text) {
        assertThat(Expression.parse(text)).isEqualTo(Optional.empty());
    }
}
