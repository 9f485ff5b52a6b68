package org.junheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AccountsTest {

    private static final String PASSWORD = "Xinhua-2025";

    @Parameter
    Database database;

    private RunningService service;
    private Accounts accounts;

    @BeforeEach
    void start() {
        service = RunningService.fresh(database, application -> {});
        accounts = service.bean(Accounts.class);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void administrators_who_take_each_others_role_away_at_once_do_not_both_succeed() {
        accounts.create("second", PASSWORD, Set.of(Role.ADMIN), Set.of(), false, "admin");
        for (int turn = 0; turn < 10; turn++) {
            CountDownLatch both = new CountDownLatch(2);
            List<Boolean> done = Stream.of("admin", "second")
                    .map(name -> CompletableFuture.supplyAsync(() -> demoted(name, both)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(done).containsExactlyInAnyOrder(true, false);
            Stream.of("admin", "second").forEach(name -> accounts.change(name, roles(Role.ADMIN), "admin"));
        }
    }

    private boolean demoted(String name, CountDownLatch both) {
        both.countDown();
        try {
            both.await();
            accounts.change(name, roles(Role.AUDITOR), "admin");
            return true;
        } catch (Conflict e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Accounts.Change roles(Role role) {
        return new Accounts.Change(null, false, Set.of(role), null, null);
    }

    @Test
    void a_name_is_given_once_to_those_who_ask_at_once() {
        List<String> created = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return accounts.create("wanted", PASSWORD, Set.of(Role.BUREAU), Set.of(), false, "admin")
                                .name();
                    } catch (Conflict e) {
                        return "conflict";
                    }
                }))
                .limit(3)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(created).containsExactlyInAnyOrder("wanted", "conflict", "conflict");
    }

    @Test
    void each_change_is_another_version_and_a_token_issued_for_an_older_one_is_none() {
        Account before = accounts.create("changed", PASSWORD, Set.of(Role.BUREAU), Set.of("610202"), false, "admin");
        Account after = accounts.change("changed", Accounts.Change.password("Xinhua-2026", true), "admin");
        assertThat(after).isEqualTo(new Account("changed", before.roles(), before.counties(), true, true, 2));
        assertThat(accounts.find("changed")).contains(after);

        // somebody who proved the old password just before is given a token just after
        Tokens tokens = service.bean(Tokens.class);
        String late = tokens.issue(before, Token.Kind.PAGE, "", Tokens.IDLE).secret();
        String fresh = tokens.issue(after, Token.Kind.PAGE, "", Tokens.IDLE).secret();
        assertThat(tokens.find(late, Token.Kind.PAGE)).isEmpty();
        assertThat(tokens.find(fresh, Token.Kind.PAGE)).isPresent();
        assertThat(tokens.find(fresh, Token.Kind.API))
                .as("a page's is no program's")
                .isEmpty();
    }

    @Test
    void a_password_is_right_as_a_whole_or_not_at_all() {
        String longest = "a1".repeat(36);
        accounts.create("long", longest, Set.of(Role.BUREAU), Set.of(), false, "admin");
        assertThat(accounts.verify("long", longest)).isPresent();
        assertThat(accounts.verify("long", longest + "x")).isEmpty();
        assertThat(accounts.verify("long", "")).isEmpty();
        assertThat(accounts.verify("nobody", "nobody")).isEmpty();
        accounts.change("long", new Accounts.Change(null, false, null, null, false), "admin");
        assertThat(accounts.verify("long", longest)).as("when disabled").isEmpty();
    }

    @Test
    void an_account_that_is_not_there_cannot_change() {
        assertThatThrownBy(() -> accounts.change("nobody", roles(Role.ADMIN), "admin"))
                .isInstanceOf(Missing.class);
    }
}
