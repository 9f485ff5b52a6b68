package org.junheng.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.store.Job;
import org.junheng.store.Jobs;
import org.junheng.store.Role;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.Fixtures;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;

class StopTest {

    private static final int COUNT = 8;

    @Test
    void whoever_waits_for_an_import_when_the_service_stops_is_answered() {
        List<CompletableFuture<Integer>> answers;
        ExecutorService clerks = Executors.newFixedThreadPool(COUNT);
        try (RunningService service = RunningService.fresh(Database.H2, application -> {})) {
            Caller clerk = service.account("clerk", Set.of(Role.BUREAU));
            byte[] file = Fixtures.zip("qingshan", "349901", "339840");
            answers = IntStream.range(0, COUNT)
                    .mapToObj(at -> CompletableFuture.supplyAsync(
                            () -> clerk.upload("/api/facts", at + ".zip", file).status(), clerks))
                    .toList();
            Jobs jobs = service.bean(Jobs.class);
            await().atMost(Duration.ofMinutes(1))
                    .until(() ->
                            Stream.of(Job.State.values()).mapToLong(jobs::count).sum() == COUNT);
        }
        clerks.shutdown();
        assertThat(answers.stream().map(CompletableFuture::join))
                .as("read, or still to be read by the next start")
                .hasSize(COUNT)
                .allMatch(status -> status == 201 || status == 409)
                .contains(201);
    }
}
