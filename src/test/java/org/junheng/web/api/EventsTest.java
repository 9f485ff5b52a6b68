package org.junheng.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.Eventually;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A stream of a job that does not end, read line by line. */
class EventsTest {

    @Test
    void how_it_stands_is_told_at_once_then_the_stream_lives_and_ends_properly_with_the_service() throws Exception {
        RunningService service = service();
        List<String> first = new CopyOnWriteArrayList<>();
        List<String> second = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> firstEnds;
        CompletableFuture<Void> secondEnds;
        try (service) {
            endless(service);
            firstEnds = followed(service, service.admin(), first);
            secondEnds = followed(service, service.admin(), second);
            for (List<String> lines : List.of(first, second)) {
                Eventually.is(
                        "two beats", () -> lines.stream().filter(":"::equals).count() >= 2);
                assertThat(lines.get(0)).isEqualTo("event:progress");
                assertThat(lines.get(1)).contains("\"state\":\"RUNNING\"");
                assertThat(lines).filteredOn(line -> line.startsWith("data:")).hasSize(1);
            }
            service.bean(JdbcClient.class).sql("update job set phase = '逐条判定'").update();
            Eventually.is("the change", () -> String.join("", second).contains("逐条判定"));
            assertThat(firstEnds).isNotDone();
        }
        // a stream that is cut off fails here
        firstEnds.join();
        secondEnds.join();
    }

    @Test
    void a_stream_ends_when_its_account_is_stopped_and_another_account_s_goes_on() throws Exception {
        try (RunningService service = service()) {
            endless(service);
            service.admin()
                    .post(
                            "/api/users",
                            Map.of(
                                    "name",
                                    "auditor",
                                    "password",
                                    RunningService.TESTING_PASSWORD,
                                    "roles",
                                    List.of("AUDITOR")));
            Caller auditor = service.basic("auditor", RunningService.TESTING_PASSWORD);
            List<String> stopped = new CopyOnWriteArrayList<>();
            List<String> others = new CopyOnWriteArrayList<>();
            CompletableFuture<Void> end = followed(service, auditor, stopped);
            CompletableFuture<Void> othersEnd = followed(service, service.admin(), others);
            Eventually.is("a beat", () -> stopped.contains(":"));
            assertThat(service.admin()
                            .patch("/api/users/auditor", Map.of("enabled", false))
                            .status())
                    .isEqualTo(200);
            end.orTimeout(1, TimeUnit.MINUTES).join();
            int before = others.size();
            Eventually.is("another beat", () -> others.size() > before);
            assertThat(othersEnd).isNotDone();
        }
    }

    private static RunningService service() {
        return RunningService.fresh(
                Database.H2,
                application -> application.addInitializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("beat", Map.of("junheng.events.heartbeat", "50ms")))));
    }

    /** A job that an instance far away is at. */
    private static void endless(RunningService service) {
        service.bean(JdbcClient.class)
                .sql("insert into job (id, kind, state, title, account, payload, phase, done, total, attempt, owner,"
                        + " lease_until, cancel, outcome, created_at) values ('endless', 'IMPORT', 'RUNNING', 't',"
                        + " 'admin', '{}', '读取文件', 0, 0, 1, 'far', timestamp with time zone '2999-01-01 00:00:00+00',"
                        + " false, '{}', current_timestamp)")
                .update();
    }

    private static CompletableFuture<Void> followed(RunningService service, Caller by, List<String> lines)
            throws Exception {
        String token = by.post("/api/tokens", Map.of()).json().get("token").asString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.base() + "/api/jobs/endless/events"))
                .header("Authorization", "Bearer " + token)
                .build();
        InputStream stream = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .body();
        return CompletableFuture.runAsync(() -> {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    lines.add(line);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
