package org.junheng.web.account;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junheng.shared.Problems;
import org.junheng.store.Account;
import org.junheng.store.Role;

/** What an administrator typed about an account, kept as it was typed while anything is wrong with it. */
record AccountForm(String name, List<String> roles, String counties, boolean enabled) {

    static final AccountForm EMPTY = new AccountForm("", List.of(Role.BUREAU.name()), "", true);

    static AccountForm of(Account account) {
        return new AccountForm(
                account.name(),
                account.roles().stream().map(Role::name).toList(),
                String.join(" ", account.counties()),
                account.enabled());
    }

    public boolean has(Role role) {
        return roles.contains(role.name());
    }

    Set<Role> roles(Problems problems) {
        if (roles.isEmpty()) {
            problems.add("roles", "没有选择角色。至少要选一个。");
            return Set.of();
        }
        return AccountRules.roles(roles, problems);
    }

    /** Codes between blanks or commas of any kind. */
    Set<String> counties(Problems problems) {
        return AccountRules.counties(
                Arrays.stream(counties.split("[\\s,,、;;]+"))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                problems);
    }
}
