package org.junheng.web.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.store.Account;
import org.junheng.store.Role;
import org.junheng.store.Token;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** An account that proved who it is, and by what. Its principal is the {@link Account}. */
public final class SignedIn extends AbstractAuthenticationToken {

    /** How somebody proved who they are. */
    public enum Via {
        /** The cookie of a page, which a browser sends by itself. */
        PAGE,
        /** Name and password with the call. */
        BASIC,
        /** A token that a program sends. */
        BEARER
    }

    private final transient Account account;
    private final Via via;
    private final transient @Nullable Token token;

    SignedIn(Account account, Via via, @Nullable Token token) {
        super(AuthorityUtils.createAuthorityList(
                account.roles().stream().map(Role::name).toList()));
        this.account = account;
        this.via = via;
        this.token = token;
        setAuthenticated(true);
    }

    public Account account() {
        return account;
    }

    public Via via() {
        return via;
    }

    /** Null when a password was given with the call. */
    public @Nullable Token token() {
        return token;
    }

    @Override
    public Account getPrincipal() {
        return account;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that
                && account.equals(that.account)
                && via == that.via
                && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, via, token);
    }
}
