package org.junheng.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void the_rest_of_very_many_is_counted_and_those_kept_are_sorted() {
        Problems problems = new Problems();
        for (int i = Problems.MOST + 7; i > 0; i--) {
            problems.add("第" + i + "行", "不对");
        }
        assertThat(problems.sorted())
                .hasSize(Problems.MOST + 1)
                .endsWith(new Problem("", "另有约 7 个问题没有列出。请先改正以上 10000 个。"));
        assertThat(problems.sorted().subList(0, Problems.MOST)).isSorted();
    }

    @Test
    void the_same_again_is_no_further_one() {
        Problems problems = new Problems();
        for (int i = 0; i < Problems.MOST; i++) {
            problems.add("第" + i + "行", "不对");
        }
        problems.add("第3行", "不对");
        assertThat(problems.sorted()).hasSize(Problems.MOST);
    }
}
