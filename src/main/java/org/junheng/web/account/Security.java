package org.junheng.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.junheng.web.problem.Refusal;
import org.junheng.web.problem.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** How requests are secured. Nothing is kept in a session, so that a restart, or another instance, changes nothing. */
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
                    + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** The page that somebody wanted before signing in; a whole one. */
    @Bean
    RequestCache wanted() {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && !Refused.isScript(request)
                && !Refusals.isForPrograms(request.getServletPath()));
        cache.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return cache;
    }

    @Bean
    CsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    /** For addresses that no controller ever sees. */
    @Bean
    RequestRejectedHandler unreadable(Refusals refusals) {
        return (request, response, why) ->
                refusals.send(request, response, Refusal.of(HttpStatus.BAD_REQUEST, "网址中有不能使用的字符。请核对网址。"));
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            Credentials credentials,
            Refused refused,
            RequestCache wanted,
            CsrfTokenRepository formTokens) {
        SecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();
        http.securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(new CredentialsFilter(credentials, contexts, refused), CsrfFilter.class)
                .addFilterAfter(new MustChange(refused), CsrfFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(wanted))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(Security::couldBeForged))
                .exceptionHandling(e -> e.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .headers(Security::headers)
                .authorizeHttpRequests(Wall::build)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        return http.build();
    }

    /**
     * What a browser sends with its cookie, and a login, which would make it carry another's. Whoever calls the API with
     * neither cookie nor password is told to sign in, not that a form's token is missing.
     */
    private static boolean couldBeForged(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return false;
        }
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who) {
            return who.via() == SignedIn.Via.PAGE || request.getServletPath().equals("/login");
        }
        return !Refusals.isForPrograms(request.getServletPath());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                        strict -> strict.includeSubDomains(false).maxAgeInSeconds(31_536_000));
    }
}
