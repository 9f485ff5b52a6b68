package org.junheng.rulebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.facts.Ratio;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static Span of(String operator, String number) {
        return Span.of(operator, Ratio.of(number));
    }

    private static boolean meet(Values a, Values b) {
        boolean meet = !a.and(b).isNone();
        assertThat(!b.and(a).isNone()).as("either way round").isEqualTo(meet);
        return meet;
    }

    @Test
    void two_halves_meet_where_both_have_the_end() {
        assertThat(meet(of(">=", "5"), of("<=", "5"))).isTrue();
        assertThat(meet(of(">", "5"), of("<=", "5"))).isFalse();
        assertThat(meet(of(">=", "5"), of("<", "5"))).isFalse();
        assertThat(meet(of(">=", "5"), of("<=", "4.99"))).isFalse();
        assertThat(meet(of(">", "4.99"), of("<", "5"))).isTrue();
    }

    @Test
    void an_exact_number_meets_what_it_lies_in() {
        assertThat(meet(of("=", "5"), of(">=", "5"))).isTrue();
        assertThat(meet(of("=", "5"), of("<", "5"))).isFalse();
        assertThat(meet(of("=", "5"), of("=", "5.0"))).isTrue();
        assertThat(meet(of("=", "5"), of("=", "5.01"))).isFalse();
    }

    @Test
    void between_two_whole_numbers_there_is_no_other() {
        assertThat(meet(of(">", "5").wholeNumbers(), of("<", "6"))).isFalse();
        assertThat(meet(of(">", "5").wholeNumbers(), of("<=", "6"))).isTrue();
        assertThat(meet(of(">=", "5.2").wholeNumbers(), of("<=", "5.8"))).isFalse();
        assertThat(of("=", "5.5").wholeNumbers().isNone()).isTrue();
    }

    @Test
    void a_narrower_span_is_within_a_wider_one() {
        assertThat(of("<", "50").isWithin(of("<=", "50"))).isTrue();
        assertThat(of("<=", "50").isWithin(of("<", "50"))).isFalse();
        assertThat(of("<=", "50").isWithin(of("<=", "50.0"))).isTrue();
        assertThat(of("<=", "50").isWithin(of(">=", "0"))).isFalse();
        assertThat(of("<=", "50").isWithin(Span.ALL)).isTrue();
        assertThat(Span.ALL.isWithin(of("<=", "50"))).isFalse();
        assertThat(of("<", "51").wholeNumbers().isWithin(of("<=", "50"))).isTrue();
        assertThat(of("<=", "50").isWithin(of("<=", "60").wholeNumbers())).isFalse();
    }

    @Test
    void nothing_is_within_everything() {
        Values nothing = of(">", "5").and(of("<", "5"));
        assertThat(nothing.isNone()).isTrue();
        assertThat(nothing.isWithin(of("=", "7"))).isTrue();
        assertThat(nothing.isWithin(Choices.NONE)).isTrue();
    }

    @Test
    void a_number_and_a_word_have_nothing_in_common() {
        assertThat(of("=", "5").and(Choices.NONE).isNone()).isTrue();
        assertThat(of("=", "5").isWithin(Choices.NONE)).isFalse();
    }

    @Test
    void the_hull_reaches_from_the_lowest_to_the_highest() {
        Span year = Span.between(Ratio.of(1990), Ratio.of(2100)).wholeNumbers();
        Span share = Span.between(Ratio.ZERO, Ratio.of(100));
        assertThat(Span.hull(year, share)).isEqualTo(Span.between(Ratio.ZERO, Ratio.of(2100)));
        assertThat(Span.hull(share, Span.ALL)).isEqualTo(Span.ALL);
        assertThat(Span.hull(of("<", "5"), of("<=", "5"))).isEqualTo(of("<=", "5"));
    }

    @Test
    void only_an_end_that_lies_beyond_theirs_is_outside_of_others() {
        Span share = Span.between(Ratio.ZERO, Ratio.of(100));
        assertThat(of("<=", "100").endsOutside(share)).isFalse();
        assertThat(of("<=", "100.1").endsOutside(share)).isTrue();
        assertThat(of(">=", "100.1").endsOutside(share)).isTrue();
        assertThat(of(">=", "0").endsOutside(share)).isFalse();
        assertThat(of(">=", "0").endsOutside(Span.between(Ratio.ONE, null))).isTrue();
    }
}
