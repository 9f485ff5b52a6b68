package org.junheng.rulebook.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.rulebook.proof.Demo.rule;

import org.junit.jupiter.api.Test;

class ChoiceClashesTest {

    private static Demo.Rule teachers(String id, String condition, String required) {
        return rule(id).of("每名人员").where("岗位 为 教师").where(condition).then(required);
    }

    @Test
    void nobody_can_be_asked_for_a_yes_and_a_no() {
        assertThat(Demo.of(teachers("A", "现校任职起始 满 6 年", "本年度轮岗 为 是"), teachers("B", "现校任职起始 满 5 年", "本年度轮岗 为 否"))
                        .problems())
                .singleElement()
                .asString()
                .contains("规则 B 要求", "本年度轮岗 为 是", "不能两样都做到");
    }

    @Test
    void those_whom_conditions_tell_apart_may_be_asked_for_different_things() {
        assertThat(Demo.of(teachers("A", "现校任职起始 满 6 年", "本年度轮岗 为 是"), teachers("B", "现校任职起始 未满 6 年", "本年度轮岗 为 否"))
                        .problems())
                .isEmpty();
    }

    @Test
    void choices_with_a_word_in_common_can_both_be_kept() {
        assertThat(Demo.of(teachers("A", "现校任职起始 满 6 年", "城乡类型 为 镇区、乡村"), teachers("B", "现校任职起始 满 5 年", "城乡类型 为 城区、镇区"))
                        .problems())
                .isEmpty();
    }
}
