package org.junheng.web.account;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.rectify.ledger.Voices;
import org.junheng.shared.Problems;
import org.junheng.store.Accounts;
import org.junheng.store.Role;

/** What an account's name, roles and counties must be; each problem's place is the field's name. */
final class AccountRules {

    /** No colon, which ends the name in HTTP Basic; no blank and no comma. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{IsLetter}\\p{IsDigit}][\\p{IsLetter}\\p{IsDigit}._@-]{0,39}");

    /** Who does things without being a person: what stands under these names in a record was done by nobody. */
    private static final Set<String> OURS =
            Stream.concat(Voices.ALL.stream(), Stream.of("系统", "system")).collect(toUnmodifiableSet());

    private static final Pattern COUNTY = Pattern.compile("[\\p{IsLetter}\\p{IsDigit}_-]{1,64}");

    private AccountRules() {}

    static void name(String name, Problems problems) {
        if (name.isEmpty()) {
            problems.add("name", "没有填写账号名称。");
        } else if (!NAME.matcher(name).matches()) {
            problems.add("name", "“" + name + "”不能作账号名称。应为 1 至 40 个字母、汉字或数字,中间可有 . _ - @,以字母、汉字或数字开头。");
        } else if (OURS.contains(Accounts.folded(name))) {
            problems.add("name", "“" + name + "”是程序自己记录时用的名称,不能作账号名称。请换一个。");
        }
    }

    static void password(String name, String password, Problems problems) {
        if (password.isEmpty()) {
            problems.add("password", "没有填写密码。");
        } else {
            PasswordRules.problems(name, password).forEach(text -> problems.add("password", text));
        }
    }

    static Set<Role> roles(Collection<String> named, Problems problems) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : named) {
            Optional<Role> role = Arrays.stream(Role.values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            role.ifPresentOrElse(roles::add, () -> problems.add("roles", "没有角色“" + name + "”。可用的有 " + all() + "。"));
        }
        if (named.isEmpty()) {
            problems.add("roles", "没有选择角色。至少要有一个,可用的有 " + all() + "。");
        }
        return roles;
    }

    static Set<String> counties(Collection<String> codes, Problems problems) {
        Set<String> counties = new TreeSet<>();
        for (String code : codes) {
            if (COUNTY.matcher(code).matches()) {
                counties.add(code);
            } else {
                problems.add("counties", "“" + code + "”不是区县代码。应为六位代码,例如 610202。");
            }
        }
        return counties;
    }

    private static String all() {
        return Arrays.stream(Role.values())
                .map(role -> role.name() + "(" + role.word() + ")")
                .collect(joining("、"));
    }
}
