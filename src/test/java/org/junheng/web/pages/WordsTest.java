package org.junheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words();

    @Test
    void what_is_asked_has_its_unit() {
        assertThat(words.asked(">=", "4.5", "平方米")).isEqualTo("不低于 4.5 平方米");
        assertThat(words.asked("<", "0.15", "")).isEqualTo("低于 0.15");
        assertThat(words.asked(">=", "85", "%")).isEqualTo("不低于 85%");
        assertThat(words.asked(null, null, "人")).isEmpty();
    }

    @Test
    void a_limit_that_is_computed_is_not_told_to_thirty_digits() {
        assertThat(words.amount("0.3333333333333333333333333333333333", null)).isEqualTo("0.3333");
    }
}
