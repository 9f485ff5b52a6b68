package org.junheng.web.pages;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.store.Account;
import org.junheng.store.FactsHead;
import org.junheng.store.Role;

/**
 * What stands around a page's own content.
 *
 * @param account null before login
 * @param place null on pages that are about no county
 * @param check the id of one that does not tell how the year stands; empty otherwise
 * @param counties those to switch to, few enough for a menu
 * @param more whether there are others, to be searched on the page of counties
 * @param section the entry of the navigation that the page belongs to
 * @param path of the first page of that section
 */
record Frame(
        @Nullable Account account,
        @Nullable Place place,
        String check,
        List<FactsHead> counties,
        boolean more,
        String section,
        String path) {

    private static final Set<String> OF_CHECKS = Set.of("/", "/results", "/findings", "/documents");

    /** A page of the same county and year, and of the same check where it shows one. */
    public String link(String path) {
        if (place == null) {
            return path;
        }
        Query query = Query.of(path, "county", place.code(), "year", Integer.toString(place.year()));
        return (OF_CHECKS.contains(path) ? query.asking("check", check) : query).toString();
    }

    /** The page of this section for another county; its latest year. */
    public String in(String county) {
        return Query.of(path, "county", county).toString();
    }

    /** Where a county is chosen for this section. */
    public String choosing() {
        return Query.of("/counties", "to", path.equals("/") ? "" : path).toString();
    }

    /** The page of this section for another year of the same county. */
    public String in(int year) {
        return Query.of(path, "county", place == null ? "" : place.code(), "year", Integer.toString(year))
                .toString();
    }

    public boolean isAdmin() {
        return account != null && account.is(Role.ADMIN);
    }
}
