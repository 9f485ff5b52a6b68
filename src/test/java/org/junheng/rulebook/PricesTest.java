package org.junheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.facts.Ratio;
import org.junheng.shared.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A price has a source and a date, or there is none. */
class PricesTest {

    private static final String HEAD = "name,unit,price,source,date,note\n";

    @Test
    void a_price_is_for_its_own_unit_only() {
        Prices prices = Prices.parse(HEAD + "图书,册,13.84,某通报,2025-09,\n", new Problems());
        Prices.Price books = prices.find("图书").orElseThrow();
        assertThat(books.cost(Ratio.of(600), "册")).contains(Ratio.of("0.8304"));
        assertThat(books.cost(Ratio.of(600), "台")).isEmpty();
    }

    @Test
    void an_empty_price_is_no_cost_and_no_problem() {
        Problems problems = new Problems();
        Prices prices = Prices.parse(HEAD + "直跑道,米,,,,\n", problems);
        assertThat(problems.isEmpty()).isTrue();
        assertThat(prices.find("直跑道").orElseThrow().cost(Ratio.of(40), "米")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "图书,册,13.84,,2025-09, | 没有写清来源",
                "图书,册,13.84,某通报,, | 没有写清来源",
                "图书,册,13.84,某通报,2025-13, | 没有写清来源",
                "图书,册,约14,某通报,2025-09, | 不是大于 0 的数",
                "图书,册,0,某通报,2025-09, | 不是大于 0 的数",
                "图书,册,-3,某通报,2025-09, | 不是大于 0 的数",
                "=图书,册,3,某通报,2025-09, | 写法不对",
                "图书,,3,某通报,2025-09, | 写法不对",
            })
    void a_price_that_nobody_can_check_is_a_problem(String row, String told) {
        Problems problems = new Problems();
        Prices.parse(HEAD + row + "\n", problems);
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("rules/measures/prices.csv:2")
                        .contains(told));
    }

    @Test
    void a_name_twice_and_a_wrong_header_are_problems() {
        Problems twice = new Problems();
        Prices.parse(HEAD + "图书,册,,,,\n图书,册,,,,\n", twice);
        assertThat(twice.sorted()).hasSize(1);
        Problems header = new Problems();
        Prices.parse("名称,单位\n图书,册\n", header);
        assertThat(header.sorted())
                .singleElement()
                .satisfies(one -> assertThat(one.toString()).contains("表头应为 name,unit,price"));
    }
}
