package org.junheng.store;

import org.junheng.shared.Plain;
import org.springframework.security.access.AccessDeniedException;

/** Refuses what is not for an account, in a sentence that says what would be. */
public final class Scope {

    private Scope() {}

    /** @throws AccessDeniedException if the county is none that the account may see */
    public static void toSee(Account account, String county) {
        if (!account.maySee(county)) {
            throw new AccessDeniedException(
                    "区县 " + Plain.text(county) + " 不在本账号的范围内(" + counties(account) + ")。需要查看时请联系管理员。");
        }
    }

    /** @throws AccessDeniedException if the files that the county handed in are not for the account */
    public static void toHaveFilesOf(Account account, String county) {
        toSee(account, county);
        if (!account.mayHaveFilesOf(county)) {
            throw noFiles();
        }
    }

    /** @throws AccessDeniedException if the county's figures, checks and ledger are not for the account to work on */
    public static void toWorkOn(Account account, String county) {
        if (!account.is(Role.BUREAU)) {
            throw new AccessDeniedException("只有教育局账号(BUREAU)可以办理。需要时请联系管理员。");
        }
        if (!account.mayWorkOn(county)) {
            throw new AccessDeniedException(
                    "区县 " + Plain.text(county) + " 不在本账号的范围内(" + counties(account) + ")。请由该区县教育局的账号办理。");
        }
    }

    /** The refusal of what a county's bureau and auditors alone may have. */
    public static AccessDeniedException noFiles() {
        return new AccessDeniedException("上传的原件只给本区县的教育局账号(BUREAU)和审计账号(AUDITOR)。需要时请联系管理员。");
    }

    private static String counties(Account account) {
        return account.counties().isEmpty() ? "全部区县" : String.join("、", account.counties());
    }
}
