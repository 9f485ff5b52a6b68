package org.junheng.web.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.store.Account;
import org.junheng.store.Token;
import org.junheng.store.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie that a signed-in browser carries: a token's secret, which no script can read. */
@Component
class PageCookie {

    static final String NAME = "junheng";

    private static final Duration LASTS = Duration.ofHours(10);

    private final Tokens tokens;

    PageCookie(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Signs a browser in, with a new secret whatever it carried. */
    void give(Account account, HttpServletRequest request, HttpServletResponse response) {
        end(read(request));
        set(tokens.issue(account, Token.Kind.PAGE, "", LASTS).secret(), null, request, response);
    }

    void take(HttpServletRequest request, HttpServletResponse response) {
        end(read(request));
        set("", Duration.ZERO, request, response);
    }

    Optional<Token> read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : tokens.find(cookie.getValue(), Token.Kind.PAGE);
    }

    private void end(Optional<Token> token) {
        token.ifPresent(old -> tokens.revoke(old.hash()));
    }

    private static void set(
            String value, @Nullable Duration lasts, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
        if (lasts != null) {
            cookie.maxAge(lasts);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
