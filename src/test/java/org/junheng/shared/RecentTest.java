package org.junheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junheng.testing.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final Recent<String, String> kept = new Recent<>(2);
    private final List<String> made = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private String ask(String key) {
        return kept.of(
                key,
                () -> {
                    made.add(key);
                    return key.toUpperCase(java.util.Locale.ROOT);
                },
                Steps.silent());
    }

    @Test
    void what_was_asked_for_longest_ago_goes_first() {
        assertThat(ask("a")).isEqualTo("A");
        ask("b");
        ask("a");
        ask("c");
        ask("a");
        assertThat(made).containsExactly("a", "b", "c");
        assertThat(kept.known("b")).isEmpty();
        assertThat(kept.known("a")).contains("A");
        ask("b");
        assertThat(made).containsExactly("a", "b", "c", "b");
    }

    @Test
    void however_many_ask_at_a_time_it_is_made_once() throws InterruptedException, ExecutionException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch allAsk = new CountDownLatch(3);
        AtomicInteger makings = new AtomicInteger();
        Future<String> first = threads.submit(() -> kept.of(
                "a",
                () -> {
                    begun.countDown();
                    await(allAsk);
                    return "made " + makings.incrementAndGet();
                },
                Steps.silent()));
        begun.await();
        List<Future<String>> others = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            others.add(threads.submit(() -> kept.of(
                    "a", () -> "made " + makings.incrementAndGet(), new Steps(new Countdown(allAsk), "等待", 0))));
        }
        assertThat(first.get()).isEqualTo("made 1");
        for (Future<String> other : others) {
            assertThat(other.get()).isEqualTo("made 1");
        }
    }

    @Test
    void another_key_does_not_wait() throws InterruptedException, ExecutionException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<String> slow = threads.submit(() -> kept.of(
                "slow",
                () -> {
                    begun.countDown();
                    await(end);
                    return "SLOW";
                },
                Steps.silent()));
        begun.await();
        assertThat(ask("b")).isEqualTo("B");
        end.countDown();
        assertThat(slow.get()).isEqualTo("SLOW");
    }

    @Test
    void whoever_waits_makes_it_where_the_first_gave_up() throws InterruptedException, ExecutionException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        Future<String> first = threads.submit(() -> kept.of(
                "a",
                () -> {
                    begun.countDown();
                    await(waiting);
                    throw new Progress.Cancelled();
                },
                Steps.silent()));
        begun.await();
        Future<String> second =
                threads.submit(() -> kept.of("a", () -> "A", new Steps(new Countdown(waiting), "等待", 0)));
        assertThat(second.get()).isEqualTo("A");
        assertThatThrownBy(first::get).hasCauseInstanceOf(Progress.Cancelled.class);
    }

    @Test
    void whoever_waits_can_be_cancelled() throws InterruptedException, ExecutionException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<String> slow = threads.submit(() -> kept.of(
                "a",
                () -> {
                    begun.countDown();
                    await(end);
                    return "A";
                },
                Steps.silent()));
        begun.await();
        Steps waiting = new Steps(Listener.cancellingAt(2), "等待", 0);
        assertThatThrownBy(() -> kept.of("a", () -> "other", waiting)).isInstanceOf(Progress.Cancelled.class);
        end.countDown();
        assertThat(slow.get()).isEqualTo("A");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts the latch down when whoever it listens to has waited for a while: it certainly waits. */
    private record Countdown(CountDownLatch latch, AtomicInteger told) implements Progress {

        Countdown(CountDownLatch latch) {
            this(latch, new AtomicInteger());
        }

        @Override
        public void at(String phase, long done, long all) {
            // told at the beginning of the phase, and then after each while
            if (told.incrementAndGet() == 2) {
                latch.countDown();
            }
        }
    }
}
