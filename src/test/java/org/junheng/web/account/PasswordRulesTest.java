package org.junheng.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Abcde12 | 密码太短。至少 8 个字符。",
                "abcdefgh | 密码应既有字母又有数字。",
                "20251103 | 密码应既有字母又有数字。",
                "Office-35 | 密码不能只是账号,或账号加几个字符。",
                "OFFICE-35 | 密码不能只是账号,或账号加几个字符。",
                "Office-35office-35 | 密码不能只是账号,或账号加几个字符。",
                "office-35123 | 密码不能只是账号,或账号加几个字符。",
                "Password123! | 密码太常见,容易被猜到。请换一个。",
                "Passw0rd | 密码太常见,容易被猜到。请换一个。",
                "woaini1314 | 密码太常见,容易被猜到。请换一个。"
            })
    void a_weak_password_is_told_why(String password, String why) {
        assertThat(PasswordRules.problems("office-35", password)).containsExactly(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Abcdef12", "青山县教育局2025", "correct horse 4", "密1密2密3密4"})
    void any_letters_of_any_script_with_digits_will_do(String password) {
        assertThat(PasswordRules.problems("office-35", password)).isEmpty();
    }

    @Test
    void what_bcrypt_would_cut_off_is_too_long() {
        String fits = "密".repeat(23) + "123";
        assertThat(PasswordRules.problems("a", fits)).isEmpty();
        assertThat(PasswordRules.problems("a", fits + "4")).containsExactly("密码太长。最多 72 字节,即 72 个字母或 24 个汉字。");
    }

    @Test
    void all_that_is_wrong_is_told() {
        assertThat(PasswordRules.problems("abc", "abc")).hasSize(3);
    }
}
