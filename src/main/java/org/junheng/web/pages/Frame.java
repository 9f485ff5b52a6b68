package org.junheng.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.store.Account;
import org.junheng.store.FactsHead;
import org.junheng.store.Role;

/**
 * What stands around a page's own content.
 *
 * @param account null before login
 * @param place null on pages that are about no county
 * @param counties those to switch to, few enough for a menu
 * @param more whether there are others, to be searched on the page of counties
 * @param section the entry of the navigation that the page belongs to
 */
record Frame(@Nullable Account account, @Nullable Place place, List<FactsHead> counties, boolean more, String section) {

    /** A page of the same county and year. */
    public String link(String path) {
        return place == null ? path : path + "?county=" + place.code() + "&year=" + place.year();
    }

    public boolean isAdmin() {
        return account != null && account.is(Role.ADMIN);
    }
}
