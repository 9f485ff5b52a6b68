package org.junheng.rulebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final List<String> KNOWN = List.of("城区", "镇区", "乡村");

    private static Choices of(String... words) {
        return Choices.of(List.of(words));
    }

    private static Choices not(String... words) {
        return Choices.not(List.of(words), List.of());
    }

    @Test
    void words_in_both_are_left() {
        assertThat(of("城区", "镇区").and(of("镇区", "乡村"))).isEqualTo(of("镇区"));
        assertThat(of("城区").and(of("乡村")).isNone()).isTrue();
    }

    @Test
    void all_but_some_of_known_words_are_the_others() {
        assertThat(Choices.not(List.of("城区"), KNOWN)).isEqualTo(of("镇区", "乡村"));
        assertThat(Choices.not(KNOWN, KNOWN).isNone()).isTrue();
    }

    @Test
    void where_words_are_not_known_there_is_always_another() {
        assertThat(not("语文", "数学").isNone()).isFalse();
        assertThat(not("语文").and(not("数学")).isNone()).isFalse();
        assertThat(not("语文").and(of("语文")).isNone()).isTrue();
        assertThat(of("语文", "数学").and(not("语文"))).isEqualTo(of("数学"));
    }

    @Test
    void fewer_words_are_within_more() {
        assertThat(of("城区").isWithin(of("城区", "镇区"))).isTrue();
        assertThat(of("城区", "镇区").isWithin(of("城区"))).isFalse();
        assertThat(of("数学").isWithin(not("语文"))).isTrue();
        assertThat(of("语文").isWithin(not("语文"))).isFalse();
        assertThat(not("语文", "数学").isWithin(not("语文"))).isTrue();
        assertThat(not("语文").isWithin(not("语文", "数学"))).isFalse();
        assertThat(not("语文").isWithin(of("数学"))).isFalse();
    }
}
