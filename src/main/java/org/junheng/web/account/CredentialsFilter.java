package org.junheng.web.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.junheng.web.problem.TooSoon;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who is calling, once a request and before anything that depends on it. */
final class CredentialsFilter extends OncePerRequestFilter {

    private final Credentials credentials;
    private final SecurityContextRepository contexts;
    private final Refused refused;

    CredentialsFilter(Credentials credentials, SecurityContextRepository contexts, Refused refused) {
        this.credentials = credentials;
        this.contexts = contexts;
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> who;
        try {
            who = credentials.of(request);
        } catch (AuthenticationException e) {
            refused.commence(request, response, e);
            return;
        } catch (AccessDeniedException e) {
            refused.handle(request, response, e);
            return;
        } catch (TooSoon e) {
            refused.wait(request, response, e);
            return;
        }
        if (who.isPresent()) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(who.get());
            SecurityContextHolder.setContext(context);
            // what goes on in another thread later (progress as events) finds it there
            contexts.saveContext(context, request, response);
        }
        chain.doFilter(request, response);
    }
}
