package org.junheng.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junheng.testing.Listener;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void the_beginning_of_a_phase_is_told_at_once_and_then_as_often_as_the_listener_wants() {
        Listener listener = Listener.toTheEnd();
        Steps steps = new Steps(listener, "核对数据", 2);
        steps.next();
        steps.still();
        steps.next();
        assertThat(listener.heard()).extracting(Listener.Heard::done).containsExactly(0L, 1L, 1L, 2L);
        assertThat(listener.heard()).allMatch(one -> one.phase().equals("核对数据") && one.all() == 2);
    }

    @Test
    void a_listener_that_wants_to_be_left_alone_hears_no_single_step() {
        List<Long> heard = new ArrayList<>();
        Progress seldom = new Progress() {
            @Override
            public void at(String phase, long done, long all) {
                heard.add(done);
            }

            @Override
            public Duration pause() {
                return Duration.ofDays(1);
            }
        };
        Steps steps = new Steps(seldom, "核对数据", 0);
        for (int i = 0; i < 1000; i++) {
            steps.next();
        }
        assertThat(heard).containsExactly(0L);
    }

    @Test
    void more_steps_than_foreseen_are_no_more_than_all() {
        Listener listener = Listener.toTheEnd();
        Steps steps = new Steps(listener, "查找措施", 1);
        steps.next();
        steps.next();
        assertThat(listener.heard()).extracting(Listener.Heard::done).containsExactly(0L, 1L, 1L);
    }

    @Test
    void where_all_is_unknown_what_is_done_is_counted() {
        Listener listener = Listener.toTheEnd();
        new Steps(listener, "读取文件", 0).next();
        assertThat(listener.heard()).extracting(Listener.Heard::done).containsExactly(0L, 1L);
    }
}
