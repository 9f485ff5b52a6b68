package org.junheng.rulebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.facts.Ratio;
import org.junit.jupiter.api.Test;

class RegionTest {

    private static final Region RURAL = Region.of("城乡类型", Choices.of(List.of("乡村")));
    private static final Region TOWN = Region.of("城乡类型", Choices.of(List.of("城区")));
    private static final Region SMALL = Region.of("在校生数", Span.of("<", Ratio.of(100)));
    private static final Region SMALLER = Region.of("在校生数", Span.of("<", Ratio.of(50)));

    @Test
    void more_conditions_let_in_fewer() {
        assertThat(RURAL.and(SMALL).isWithin(RURAL)).isTrue();
        assertThat(RURAL.isWithin(RURAL.and(SMALL))).isFalse();
        assertThat(RURAL.and(SMALLER).isWithin(SMALL.and(RURAL))).isTrue();
        assertThat(RURAL.isWithin(Region.ALL)).isTrue();
    }

    @Test
    void the_order_of_conditions_is_nothing() {
        assertThat(RURAL.and(SMALL).isSameAs(SMALL.and(RURAL))).isTrue();
        assertThat(SMALL.and(SMALLER).isSameAs(SMALLER)).isTrue();
    }

    @Test
    void conditions_on_different_things_may_both_hold() {
        assertThat(RURAL.excludes(SMALL)).isFalse();
        assertThat(RURAL.isWithin(SMALL)).isFalse();
    }

    @Test
    void conditions_without_a_common_value_exclude_each_other() {
        assertThat(RURAL.and(SMALL).excludes(TOWN)).isTrue();
        assertThat(RURAL.and(TOWN).isNone()).isTrue();
    }
}
