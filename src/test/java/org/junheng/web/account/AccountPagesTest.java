package org.junheng.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testing.RunningService.TESTING_PASSWORD;

import java.util.Map;
import java.util.Set;
import org.junheng.store.Account;
import org.junheng.store.Accounts;
import org.junheng.store.Role;
import org.junheng.testing.Answer;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junheng.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AccountPagesTest {

    @Parameter
    Database database;

    private RunningService service;

    @BeforeEach
    void start() {
        service = RunningService.on(database);
    }

    @Test
    void ones_own_password_is_changed_and_other_sessions_end() {
        service.account("pages-1", Set.of(Role.BUREAU), "610202");
        Visitor here = service.visitor("pages-1", TESTING_PASSWORD);
        Visitor elsewhere = service.visitor("pages-1", TESTING_PASSWORD);
        here.open("/account");
        assertThat(here.page().select("main table tr").eachText()).containsExactly("账号 pages-1", "角色 教育局", "区县 610202");

        here.submit("/account/password", passwords(TESTING_PASSWORD, "Xinhua-2026", "Xinhua-2026"));

        assertThat(here.page().select("[role=status]").text()).startsWith("密码已修改。");
        assertThat(here.caller().get("/account").status()).isEqualTo(200);
        assertThat(elsewhere.caller().get("/account").status()).isEqualTo(302);
        assertThat(service.basic("pages-1", "Xinhua-2026").get("/api/rulebooks").status())
                .isEqualTo(200);
    }

    @Test
    void every_field_says_what_is_wrong_with_it() {
        service.account("pages-2", Set.of(Role.BUREAU));
        Visitor visitor = service.visitor("pages-2", TESTING_PASSWORD);
        visitor.open("/account");
        Answer answer = visitor.submit("/account/password", passwords("Qingshan-2024", "abc", "abd"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(visitor.page().select(".wrong").eachText())
                .containsExactly("现在的密码不对。", "密码太短。至少 8 个字符。密码应既有字母又有数字。", "两次填写的新密码不一样。");
        assertThat(visitor.page().select("input[type=password][value]")).isEmpty();
    }

    @Test
    void an_account_made_by_an_administrator_must_change_its_password_first() {
        Visitor admin = admin("pages-3");
        admin.open("/accounts");
        admin.submit(
                "/accounts",
                Map.of("name", "教研-3", "password", "Chushi-2026", "roles", "BUREAU", "counties", "610202,610203"));
        assertThat(admin.page().select("[role=status]").text()).startsWith("已创建账号 教研-3");

        Visitor clerk = service.visitor("教研-3", "Chushi-2026");
        clerk.open("/data");
        assertThat(clerk.page().select("h1").text()).isEqualTo("请先修改密码,再继续使用");
        assertThat(clerk.caller().get("/api/rulebooks").status()).isEqualTo(403);

        clerk.submit("/account/password", passwords("Chushi-2026", "Xinhua-2026", "Xinhua-2026"));
        assertThat(clerk.page().select("h1").text()).isEqualTo("我的账号");
        assertThat(clerk.caller().get("/api/rulebooks").status()).isEqualTo(200);
        assertThat(known("教研-3").counties()).containsExactlyInAnyOrder("610202", "610203");
    }

    @Test
    void what_was_typed_stays_while_something_is_wrong_but_no_password() {
        Visitor admin = admin("pages-4");
        admin.open("/accounts");
        Answer answer = admin.submit(
                "/accounts", Map.of("name", "a b", "password", "abc", "roles", "AUDITOR", "counties", "六一"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(admin.page().select("#name").val()).isEqualTo("a b");
        assertThat(admin.page().select("#password").val()).isEmpty();
        assertThat(admin.page().select("input[name=roles][checked]").eachAttr("value"))
                .containsExactly("AUDITOR");
        assertThat(admin.page().select(".wrong").eachText()).hasSize(2);
    }

    @Test
    void an_account_is_given_other_roles_stopped_and_given_a_password() {
        service.account("pages-5", Set.of(Role.BUREAU));
        Visitor admin = admin("pages-6");
        admin.open("/accounts/pages-5");
        admin.submit("/accounts/pages-5", Map.of("roles", "AUDITOR", "counties", ""));
        assertThat(known("pages-5").roles()).containsExactly(Role.AUDITOR);
        assertThat(known("pages-5").enabled()).isFalse();

        admin.submit("/accounts/pages-5", Map.of("roles", "AUDITOR", "enabled", "true"));
        admin.submit("/accounts/pages-5/password", Map.of("password", "Chushi-2026"));
        assertThat(known("pages-5").mustChange()).isTrue();
        assertThat(service.basic("pages-5", "Chushi-2026").get("/api/rulebooks").status())
                .isEqualTo(200);
    }

    @Test
    void who_is_no_administrator_sees_no_accounts() {
        service.account("pages-7", Set.of(Role.POLICY, Role.APPROVER, Role.BUREAU, Role.AUDITOR));
        Answer answer = service.visitor("pages-7", TESTING_PASSWORD).open("/accounts");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.page().select("main").text()).contains("没有权限");
    }

    @Test
    void an_account_that_is_not_there_is_not_found() {
        Answer answer = admin("pages-8").open("/accounts/nobody-there");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main").text()).contains("没有账号“nobody-there”。");
        assertThat(answer.page().select("form[action=/logout]"))
                .as("the frame of every page")
                .isNotEmpty();
    }

    private Visitor admin(String name) {
        service.account(name, Set.of(Role.ADMIN));
        return service.visitor(name, TESTING_PASSWORD);
    }

    private Account known(String name) {
        return service.bean(Accounts.class).find(name).orElseThrow();
    }

    private static Map<String, String> passwords(String current, String password, String again) {
        return Map.of("current", current, "password", password, "again", again);
    }
}
