package org.junheng.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.State;
import org.junheng.shared.Plain;

/**
 * Which entries are looked at; an empty text means all.
 *
 * @param counties the 区县代码 in scope; null for all
 * @param overdue only those that should have been cured by now
 * @param school its code
 * @param text a part of the key, the title, the sentence, whom it concerns, or the person in charge
 */
public record LedgerFilter(
        @Nullable Set<String> counties,
        @Nullable State state,
        boolean overdue,
        String standard,
        String school,
        String text) {

    public LedgerFilter {
        counties = counties == null ? null : Set.copyOf(counties);
        standard = Plain.text(standard);
        school = Plain.text(school);
        text = Plain.text(text);
    }

    /**
     * All of a county, or without one all that an account may see.
     *
     * @throws org.springframework.security.access.AccessDeniedException if it may not see the county
     */
    public static LedgerFilter seenBy(Account account, String county) {
        if (!county.isEmpty()) {
            Scope.toSee(account, county);
        }
        Set<String> counties =
                county.isEmpty() ? account.seesAll() ? null : account.counties() : Set.of(Plain.text(county));
        return new LedgerFilter(counties, null, false, "", "", "");
    }

    public LedgerFilter in(@Nullable State one) {
        return new LedgerFilter(counties, one, overdue, standard, school, text);
    }

    public LedgerFilter overdue(boolean only) {
        return new LedgerFilter(counties, state, only, standard, school, text);
    }

    public LedgerFilter about(String ofStandard, String ofSchool, String part) {
        return new LedgerFilter(counties, state, overdue, ofStandard, ofSchool, part);
    }
}
