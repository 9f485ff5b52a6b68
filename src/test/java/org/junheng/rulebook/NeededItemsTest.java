package org.junheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NeededItemsTest {

    private static final Rulebook RULEBOOK = Counties.RULEBOOK;

    static List<Standard> standards() {
        return RULEBOOK.allStandards();
    }

    @ParameterizedTest
    @MethodSource("standards")
    void a_template_for_any_standard_can_be_read_again(Standard standard) {
        assertThat(NeededItems.of(RULEBOOK, List.of(standard)).sheets())
                .contains("区县")
                .containsAnyOf("学校", "校际均衡");
    }

    @Test
    void people_are_asked_for_where_rules_are_about_them() {
        Standard people = RULEBOOK.standard("tongchuan-2014").orElseThrow();
        assertThat(NeededItems.of(RULEBOOK, List.of(people)).sheets()).containsExactly("区县", "学校", "人员");
    }
}
