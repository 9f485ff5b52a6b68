package org.junheng.web.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Account;
import org.junheng.store.AccountEvent;
import org.junheng.store.AccountEvents;
import org.junheng.store.Accounts;
import org.junheng.store.Role;
import org.junheng.web.problem.Body;
import org.junheng.web.problem.Fields;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts by program; only for ADMIN. */
@RestController
@RequestMapping("/api/users")
class UsersApi {

    private static final Set<String> NEW = Set.of("name", "password", "roles", "counties", "mustChange");
    private static final Set<String> CHANGED = Set.of("password", "roles", "counties", "enabled", "mustChange");

    private static final int MOST = 1000;

    private final Accounts accounts;
    private final AccountEvents events;

    UsersApi(Accounts accounts, AccountEvents events) {
        this.accounts = accounts;
        this.events = events;
    }

    @GetMapping
    Map<String, Object> all() {
        return Map.of("users", accounts.all().stream().map(UsersApi::json).toList());
    }

    /**
     * What was done to accounts, the newest first; for AUDITOR too.
     *
     * @param before the number of the last one of the page before
     */
    @GetMapping("/events")
    Map<String, Object> events(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "200") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new ProblemsException("limit", "应为 1 至 " + MOST + ",不是 " + limit + "。");
        }
        return Map.of(
                "events",
                events.newest(account, before, limit).stream()
                        .map(UsersApi::json)
                        .toList());
    }

    private static Map<String, Object> json(AccountEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", event.n());
        json.put("at", event.at().toString());
        json.put("by", event.by());
        json.put("account", event.account());
        json.put("kind", event.kind().name());
        json.put("word", event.kind().word());
        json.put("before", event.before());
        json.put("after", event.after());
        return json;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> create(Body sent, @AuthenticationPrincipal Account admin) {
        Problems problems = new Problems();
        Fields body = new Fields(sent, NEW, problems);
        String name = body.text("name");
        String password = body.text("password");
        boolean mustChange = Boolean.TRUE.equals(body.flag("mustChange"));
        AccountRules.name(name, problems);
        AccountRules.password(name, password, problems);
        Set<Role> roles = AccountRules.roles(body.texts("roles"), problems);
        Set<String> counties = AccountRules.counties(body.texts("counties"), problems);
        problems.throwIfAny();
        return json(accounts.create(name, password, roles, counties, mustChange, admin.name()));
    }

    @PatchMapping("/{name}")
    Map<String, Object> change(@PathVariable String name, Body sent, @AuthenticationPrincipal Account admin) {
        Problems problems = new Problems();
        Fields body = new Fields(sent, CHANGED, problems);
        String password = body.text("password");
        boolean mustChange = Boolean.TRUE.equals(body.flag("mustChange"));
        if (body.has("password")) {
            AccountRules.password(name, password, problems);
        }
        Accounts.Change change = new Accounts.Change(
                body.has("password") ? password : null,
                mustChange,
                body.has("roles") ? AccountRules.roles(body.texts("roles"), problems) : null,
                body.has("counties") ? AccountRules.counties(body.texts("counties"), problems) : null,
                body.flag("enabled"));
        problems.throwIfAny();
        return json(accounts.change(name, change, admin.name()));
    }

    private static Map<String, Object> json(Account account) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", account.name());
        json.put("roles", account.roles().stream().map(Role::name).toList());
        json.put("counties", List.copyOf(account.counties()));
        json.put("enabled", account.enabled());
        json.put("mustChange", account.mustChange());
        return json;
    }
}
