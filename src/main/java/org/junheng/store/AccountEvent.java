package org.junheng.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done to an account. Of a password it is told that there is another, and nothing more.
 *
 * @param by who did it
 * @param before roles or counties until then; null where there is nothing to tell
 * @param after roles or counties since then; null where there is nothing to tell
 */
public record AccountEvent(
        long n,
        Instant at,
        String by,
        String account,
        Kind kind,
        @Nullable List<String> before,
        @Nullable List<String> after) {

    /** What changed. */
    public enum Kind {
        CREATED("新建账号"),
        ROLES("更改角色"),
        COUNTIES("更改区县"),
        PASSWORD("更改密码"),
        STOPPED("停用"),
        STARTED("启用");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As people are told. */
        public String word() {
            return word;
        }
    }
}
