package org.junheng.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.store.Token;
import org.junheng.store.Tokens;
import org.junheng.web.Settings;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/**
 * Who sends a request. With an {@code Authorization} header that alone counts and no cookie is looked at; else the cookie of a
 * page does.
 */
@Component
class Credentials {

    private final Gate gate;
    private final Tokens tokens;
    private final PageCookie cookie;
    private final Settings settings;

    Credentials(Gate gate, Tokens tokens, PageCookie cookie, Settings settings) {
        this.gate = gate;
        this.tokens = tokens;
        this.cookie = cookie;
        this.settings = settings;
    }

    /**
     * Empty if nobody says who they are.
     *
     * @throws BadCredentialsException if the header is not right
     * @throws AccessDeniedException if it may not be used so
     */
    Optional<SignedIn> of(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return cookie.read(request).map(token -> used(token, SignedIn.Via.PAGE));
        }
        refuseOtherSites(request);
        String[] parts = header.trim().split(" +", 2);
        String rest = parts.length < 2 ? "" : parts[1];
        return Optional.of(
                switch (parts[0].toLowerCase(Locale.ROOT)) {
                    case "basic" -> basic(rest, request);
                    case "bearer" ->
                        tokens.find(rest, Token.Kind.API)
                                .map(token -> used(token, SignedIn.Via.BEARER))
                                .orElseThrow(() ->
                                        new BadCredentialsException("令牌不对、已过期或已撤销。请用账号和密码取新的令牌(POST /api/tokens)。"));
                    default -> throw new BadCredentialsException("Authorization 应为 Basic 或 Bearer。");
                });
    }

    private SignedIn used(Token token, SignedIn.Via via) {
        tokens.touch(token);
        return new SignedIn(token.account(), via, token);
    }

    private SignedIn basic(String encoded, HttpServletRequest request) {
        if (!Addresses.isPrivate(request, settings.behindProxy())) {
            throw new AccessDeniedException(
                    "明文连接上不接受账号和密码。请改用 HTTPS、在本机调用,或使用令牌;经反向代理提供 HTTPS 时,启动服务要加 --behind-proxy。");
        }
        String both = decoded(encoded);
        int colon = both == null ? -1 : both.indexOf(':');
        if (both == null || colon < 0) {
            throw new BadCredentialsException("Authorization 不是 Basic 的格式。应为 账号:密码 的 Base64(UTF-8)。");
        }
        return gate.enter(both.substring(0, colon), both.substring(colon + 1), request.getRemoteAddr())
                .map(account -> new SignedIn(account, SignedIn.Via.BASIC, null))
                .orElseThrow(() -> new BadCredentialsException("账号或密码不对。"));
    }

    private static @Nullable String decoded(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded.trim()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A browser that was once asked for a password sends it by itself, also for a form on another site. */
    private static void refuseOtherSites(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        if (origin != null
                && (host == null || !origin.toLowerCase(Locale.ROOT).endsWith("://" + host.toLowerCase(Locale.ROOT)))) {
            throw new AccessDeniedException("请求是从另一个网站(" + origin + ")的页面发出的,没有处理。");
        }
    }
}
