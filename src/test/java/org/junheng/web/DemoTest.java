package org.junheng.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junheng.testing.RunningService.TESTING_PASSWORD;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junheng.rulebook.RulesSource;
import org.junheng.store.CheckHead;
import org.junheng.store.Checks;
import org.junheng.store.Facts;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void a_demonstration_has_its_own_account_beside_the_administrator_and_two_years_to_look_at() {
        Settings settings = new Settings(
                0,
                "127.0.0.1",
                RunningService.folder(),
                null,
                null,
                null,
                true,
                false,
                RulesSource.folder(Path.of("rules")));
        String password;
        try (RunningService service = start(settings)) {
            assertThat(service.admin().get("/api/users").status()).isEqualTo(200);
            String told = service.said().get(0);
            assertThat(told).startsWith("示例县青山县的账号 demo,密码");
            password = told.substring(told.indexOf(':') + 1);
            awaitChecks(service, 1);
        }
        try (RunningService service = start(settings)) {
            awaitChecks(service, 2);
            assertThat(service.bean(Facts.class).ofCounty("349901"))
                    .as("what the first start had begun is not begun again")
                    .hasSize(2);
            assertThat(service.visitor("demo", password)
                            .open("/")
                            .page()
                            .select("h1")
                            .text())
                    .startsWith("青山县 2026 年");
        }
    }

    private static RunningService start(Settings settings) {
        return RunningService.start(settings, Map.of("JUNHENG_ADMIN_PASSWORD", TESTING_PASSWORD), started -> {});
    }

    private static void awaitChecks(RunningService service, int count) {
        Checks checks = service.bean(Checks.class);
        await().atMost(Duration.ofMinutes(5))
                .until(() -> checks.ofCounty("349901", 10).stream()
                                .filter(CheckHead::done)
                                .count()
                        >= count);
    }
}
