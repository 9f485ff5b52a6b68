package org.junheng.web.account;

import static org.junheng.store.Role.ADMIN;
import static org.junheng.store.Role.APPROVER;
import static org.junheng.store.Role.AUDITOR;
import static org.junheng.store.Role.BUREAU;
import static org.junheng.store.Role.POLICY;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import jakarta.servlet.DispatcherType;
import org.junheng.store.Role;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Who may call which address: a first wall, behind which the controllers ask for the county. The first line that fits decides;
 * what no line names is refused.
 */
final class Wall {

    private final AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry lines;

    private Wall(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry lines) {
        this.lines = lines;
    }

    static void build(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry lines) {
        // what an error looks like is no secret
        lines.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        Wall wall = new Wall(lines);
        wall.open();
        wall.api();
        wall.laterApi();
        wall.pages();
        lines.anyRequest().denyAll();
    }

    private void open() {
        lines.requestMatchers("/login", "/assets/**", "/webjars/**", "/favicon.ico")
                .permitAll();
        lines.requestMatchers(GET, "/actuator/health", "/actuator/health/*").permitAll();
        only(ADMIN, "/actuator/**");
    }

    private void api() {
        lines.requestMatchers(POST, "/api/tokens").authenticated();
        lines.requestMatchers(DELETE, "/api/tokens/current").authenticated();
        lines.requestMatchers(GET, "/api/users/events").hasAnyAuthority(ADMIN.name(), AUDITOR.name());
        only(ADMIN, "/api/users/**");
        only(BUREAU, POST, "/api/facts", "/api/checks/**", "/api/jobs/**", "/api/ledger/**");
        only(BUREAU, DELETE, "/api/checks/*", "/api/jobs/*");
        lines.requestMatchers(GET, "/v3/api-docs/**").authenticated();
    }

    /** Drafts, releases and the journal have their places already, so that nobody else gets there first. */
    private void laterApi() {
        only(APPROVER, POST, "/api/drafts/*/approve", "/api/drafts/*/reject", "/api/drafts/*/release");
        only(POLICY, POST, "/api/drafts/**");
        only(POLICY, PUT, "/api/drafts/**");
        only(APPROVER, POST, "/api/rulebooks/*/activate");
        only(AUDITOR, GET, "/api/journal/**");
        lines.requestMatchers(GET, "/api/**").authenticated();
        lines.requestMatchers(HEAD, "/api/**").authenticated();
        lines.requestMatchers("/api/**").denyAll();
    }

    private void pages() {
        only(ADMIN, "/accounts/**");
        lines.requestMatchers(POST, "/account/**", "/logout").authenticated();
        lines.requestMatchers(GET, "/**").authenticated();
        lines.requestMatchers(HEAD, "/**").authenticated();
        only(BUREAU, POST, "/**");
    }

    private void only(Role role, String... paths) {
        lines.requestMatchers(paths).hasAuthority(role.name());
    }

    private void only(Role role, HttpMethod method, String... paths) {
        lines.requestMatchers(method, paths).hasAuthority(role.name());
    }
}
