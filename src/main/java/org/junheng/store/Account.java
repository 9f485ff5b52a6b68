package org.junheng.store;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is signed in.
 *
 * @param counties the 区县代码 that a BUREAU account is for; empty for all, and for an account that is no bureau's
 * @param mustChange whether the password was given by somebody else and must be changed first on pages
 * @param version grows with each change of password, roles, counties or enabled: what was granted before ends
 */
public record Account(
        String name, Set<Role> roles, Set<String> counties, boolean enabled, boolean mustChange, long version) {

    public Account {
        // in one order wherever they are told
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        counties = Collections.unmodifiableSet(new TreeSet<>(counties));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether it may see a county: counties that are named bind whatever else it is, but who audits reads all. */
    public boolean maySee(String county) {
        return seesAll() || counties.contains(county);
    }

    public boolean seesAll() {
        return counties.isEmpty() || is(Role.AUDITOR);
    }

    /** Whether it may give a county's figures, check it and work its ledger. */
    public boolean mayWorkOn(String county) {
        return is(Role.BUREAU) && (counties.isEmpty() || counties.contains(county));
    }

    /** Whether it may have the files that a county handed in: they hold more than any page shows, people's rows among it. */
    public boolean mayHaveFilesOf(String county) {
        return is(Role.AUDITOR) || mayWorkOn(county);
    }
}
