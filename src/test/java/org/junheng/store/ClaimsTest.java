package org.junheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junheng.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The queue on both databases, with nobody else at it. */
@ParameterizedClass
@EnumSource(Database.class)
class ClaimsTest {

    private final Tables tables;
    private final Jobs jobs;
    private final Claims claims;

    ClaimsTest(Database database) {
        tables = Tables.in(database);
        jobs = new Jobs(tables.sql(), Clock.systemUTC());
        claims = new Claims(jobs, tables.sql(), Clock.systemUTC());
    }

    private void add(String id) {
        jobs.add(id, Job.Kind.CHECK, "检查", null, "clerk", Map.of());
    }

    private Job claim(String owner) {
        return claims.claim(Job.Kind.CHECK, owner).orElseThrow();
    }

    private Job.State state(String id) {
        return jobs.find(id).orElseThrow().state();
    }

    private void lapse(String id) {
        tables.sql()
                .sql("update job set lease_until = current_timestamp - interval '1' second where id = ?")
                .param(id)
                .update();
    }

    @Test
    void many_owners_at_once_claim_each_job_once() throws Exception {
        for (int i = 0; i < 120; i++) {
            add("job-" + i);
        }
        Queue<String> claimed = new ConcurrentLinkedQueue<>();
        ExecutorService owners = Executors.newFixedThreadPool(6);
        List<Callable<Void>> work = new ArrayList<>();
        for (int owner = 0; owner < 6; owner++) {
            String name = "owner-" + owner;
            work.add(() -> {
                for (var job = claims.claim(Job.Kind.CHECK, name);
                        job.isPresent();
                        job = claims.claim(Job.Kind.CHECK, name)) {
                    claimed.add(job.get().id());
                }
                return null;
            });
        }
        for (Future<Void> done : owners.invokeAll(work)) {
            done.get();
        }
        owners.shutdown();
        assertThat(claimed).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void the_oldest_comes_first_and_other_kinds_are_left() {
        jobs.add("paper", Job.Kind.PAPERS, "生成", null, "clerk", Map.of());
        add("first");
        add("second");
        assertThat(claim("a").id()).isEqualTo("first");
        assertThat(claim("a").id()).isEqualTo("second");
        assertThat(claims.claim(Job.Kind.CHECK, "a")).isEmpty();
        assertThat(state("paper")).isEqualTo(Job.State.QUEUED);
    }

    @Test
    void whose_lease_ran_out_can_neither_renew_nor_end_what_another_has_now() {
        add("job");
        Job first = claim("a");
        lapse("job");
        claims.requeue();
        Job second = claim("b");
        assertThat(claims.beat(first, "逐条判定", 1, 2)).isEqualTo(Claims.Beat.LOST);
        assertThatThrownBy(() -> claims.end(first, Job.State.DONE, Map.of())).isInstanceOf(Claims.Lost.class);
        claims.end(second, Job.State.DONE, Map.of("facts", "f"));
        assertThat(jobs.find("job").orElseThrow().outcome()).containsEntry("facts", "f");
    }

    @Test
    void a_lease_that_is_renewed_is_not_taken() {
        add("job");
        Job held = claim("a");
        lapse("job");
        assertThat(claims.beat(held, "逐条判定", 1, 2)).isEqualTo(Claims.Beat.GO);
        claims.requeue();
        assertThat(claims.claim(Job.Kind.CHECK, "b")).isEmpty();
    }

    @Test
    void begun_three_times_without_an_end_it_is_given_up_with_a_reason() {
        add("job");
        for (int i = 0; i < Claims.ATTEMPTS; i++) {
            claim("a");
            lapse("job");
            claims.requeue();
        }
        assertThat(state("job")).isEqualTo(Job.State.FAILED);
        assertThat(jobs.find("job").orElseThrow().problems().toString()).contains("执行了 3 次都没有完成");
    }

    @Test
    void what_is_given_back_has_lost_no_attempt() {
        add("job");
        for (int i = 0; i < Claims.ATTEMPTS + 2; i++) {
            claims.giveBack(claim("a"));
        }
        assertThat(claim("a").attempt()).isEqualTo(1);
    }

    @Test
    void cancelled_while_it_waits_it_ends_at_once_and_while_it_runs_its_owner_is_asked() {
        add("waits");
        assertThat(jobs.cancel("waits")).isTrue();
        assertThat(state("waits")).isEqualTo(Job.State.CANCELLED);
        assertThat(jobs.cancel("waits")).isFalse();
        add("runs");
        Job running = claim("a");
        assertThat(jobs.cancel("runs")).isTrue();
        assertThat(claims.beat(running, "逐条判定", 1, 2)).isEqualTo(Claims.Beat.CANCEL);
        lapse("runs");
        claims.requeue();
        assertThat(state("runs")).isEqualTo(Job.State.CANCELLED);
    }
}
