package org.junheng.web.account;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junheng.store.Accounts;

/** What a password must be. The words are whole sentences, for users; none repeats the password. */
final class PasswordRules {

    private static final int SHORTEST = 8;

    /** Those tried first on services in China and elsewhere, as far as they have letters and digits. */
    private static final Set<String> COMMON = Set.of(
            "1q2w3e4r",
            "1qaz2wsx",
            "q1w2e3r4",
            "a1234567",
            "a12345678",
            "a123456789",
            "aa123456",
            "aa12345678",
            "ab123456",
            "abc12345",
            "abc123456",
            "abcd1234",
            "abcd12345",
            "admin123",
            "admin1234",
            "admin12345",
            "admin123456",
            "admin@123",
            "asd12345",
            "asdf1234",
            "iloveyou1",
            "p@ssw0rd",
            "p@ssword1",
            "passw0rd",
            "password1",
            "password12",
            "password123",
            "q1234567",
            "qq123456",
            "qwe12345",
            "qwer1234",
            "qwerty123",
            "qwertyuiop1",
            "root1234",
            "test1234",
            "user1234",
            "w123456789",
            "welcome1",
            "welcome123",
            "woaini123",
            "woaini1314",
            "woaini520",
            "zxcv1234",
            "zxcvbnm1");

    /** Fewer signs beside the account's name are tried in minutes. */
    private static final int BESIDE_NAME = 4;

    /** A letter or two stand in any password. */
    private static final int SHORT_NAME = 3;

    private static final Pattern SIGNS = Pattern.compile("[^\\p{IsLetter}\\p{IsDigit}]");

    private PasswordRules() {}

    /** What is wrong with it, all at once; empty if nothing is. */
    static List<String> problems(String name, String password) {
        List<String> problems = new ArrayList<>();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            problems.add("密码太短。至少 8 个字符。");
        }
        if (isTooLong(password)) {
            problems.add("密码太长。最多 72 字节,即 72 个字母或 24 个汉字。");
        }
        if (password.chars().noneMatch(Character::isLetter) || password.chars().noneMatch(Character::isDigit)) {
            problems.add("密码应既有字母又有数字。");
        }
        if (password.chars().anyMatch(Character::isISOControl)) {
            problems.add("密码不能有换行等看不见的字符。");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (isHardlyMoreThan(name.toLowerCase(Locale.ROOT), lower)) {
            problems.add("密码不能只是账号,或账号加几个字符。");
        }
        if (COMMON.contains(lower) || COMMON.contains(SIGNS.matcher(lower).replaceAll(""))) {
            problems.add("密码太常见,容易被猜到。请换一个。");
        }
        return problems;
    }

    private static boolean isHardlyMoreThan(String name, String password) {
        return name.length() >= SHORT_NAME
                && password.contains(name)
                && password.replace(name, "").length() < BESIDE_NAME;
    }

    static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > Accounts.LONGEST_PASSWORD;
    }
}
