package org.junheng.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Accounts;
import org.junheng.store.Role;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junheng.testing.Visitor;
import org.junheng.web.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstStartTest {

    private static final String SAID = "已创建管理员账号 admin,密码(只显示这一次):";

    @ParameterizedTest
    @EnumSource(Database.class)
    void without_a_password_one_is_made_up_told_once_and_must_be_changed(Database database) {
        Settings settings = RunningService.settings(RunningService.folder(), database.fresh());
        String password;
        try (RunningService service = start(settings, Map.of())) {
            password = passwords(service).get(0);
            assertThat(password).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
            assertThat(service.basic("admin", password).get("/api/users").status())
                    .isEqualTo(200);
            Visitor admin = service.visitor("admin", password);
            assertThat(admin.page().select("h1").text()).isEqualTo("请先修改密码,再继续使用");
        }
        try (RunningService again = start(settings, Map.of("JUNHENG_ADMIN_PASSWORD", "Another-2025"))) {
            assertThat(passwords(again)).isEmpty();
            assertThat(again.basic("admin", password).get("/api/users").status())
                    .as("the variable is for the first start")
                    .isEqualTo(200);
        }
    }

    @Test
    void the_administrator_may_do_nothing_else() {
        try (RunningService service = RunningService.fresh(Database.H2, application -> {})) {
            assertThat(service.bean(Accounts.class).find("admin").orElseThrow().roles())
                    .isEqualTo(Set.of(Role.ADMIN));
            assertThat(service.said()).noneMatch(line -> line.contains(RunningService.TESTING_PASSWORD));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void an_empty_password_is_none(String empty) {
        try (RunningService service = start(settings(), Map.of("JUNHENG_ADMIN_PASSWORD", empty))) {
            assertThat(passwords(service)).hasSize(1);
        }
    }

    @Test
    void a_weak_password_is_taken_and_warned_of() {
        try (RunningService service = start(settings(), Map.of("JUNHENG_ADMIN_PASSWORD", "admin"))) {
            assertThat(service.said()).anyMatch(line -> line.startsWith("警告!") && line.contains("密码不能只是账号"));
            assertThat(service.basic("admin", "admin").get("/api/users").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_password_that_would_be_cut_off_is_not_taken() {
        String long25 = "密".repeat(25);
        assertThatThrownBy(() -> start(settings(), Map.of("JUNHENG_ADMIN_PASSWORD", long25)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("72 字节");
    }

    @Test
    void of_instances_that_start_at_once_one_creates_the_administrator_and_none_fails() {
        String url = Database.POSTGRES.fresh();
        List<CompletableFuture<RunningService>> starting = Stream.generate(
                        () -> RunningService.settings(RunningService.folder(), url))
                .limit(3)
                .map(settings -> CompletableFuture.supplyAsync(() -> start(settings, Map.of())))
                .toList();
        List<RunningService> services =
                starting.stream().map(CompletableFuture::join).toList();
        try {
            List<String> passwords =
                    services.stream().flatMap(one -> passwords(one).stream()).toList();
            assertThat(passwords).hasSize(1);
            assertThat(services)
                    .allMatch(one -> one.basic("admin", passwords.get(0))
                                    .get("/api/users")
                                    .status()
                            == 200);
        } finally {
            services.forEach(RunningService::close);
        }
    }

    private static Settings settings() {
        return RunningService.settings(RunningService.folder(), null);
    }

    private static RunningService start(Settings settings, Map<String, Object> environment) {
        return RunningService.start(settings, environment, application -> {});
    }

    private static List<String> passwords(RunningService service) {
        return service.said().stream()
                .filter(line -> line.startsWith(SAID))
                .map(line -> line.substring(SAID.length()))
                .toList();
    }
}
