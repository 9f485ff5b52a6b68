package org.junheng.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {

    @Test
    void a_check_goes_from_nothing_to_the_whole_and_never_back() {
        Course course = new Course();
        List<Integer> steps = new ArrayList<>();
        for (String phase : List.of(
                "读取数据", "读取规则", "编译规则", "匹配规则", "逐条判定", "计算差异系数", "汇总结果", "查找措施", "推算调剂", "整理结果", "保存结果", "更新台账")) {
            steps.add(course.at(phase, 0, 10));
            steps.add(course.at(phase, 7, 10));
            steps.add(course.at(phase, 10, 10));
        }
        assertThat(steps).isSorted().startsWith(0).endsWith(Course.STEPS).allMatch(step -> step >= 0);
    }

    @Test
    void an_unknown_phase_or_one_step_too_many_moves_nothing_back_or_over() {
        Course course = new Course();
        int half = course.at("逐条判定", 99, 10);
        assertThat(half).isEqualTo(450);
        assertThat(course.at("谁也不知道的阶段", 1, 2)).isEqualTo(half);
        assertThat(course.at("读取规则", 1, 1)).isEqualTo(half);
    }
}
