package org.junheng.web.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.junheng.web.problem.Refusals;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever signed in on a page with a password that somebody else chose comes no further than to where it is changed. */
final class MustChange extends OncePerRequestFilter {

    private static final Set<String> OPEN = Set.of("/account", "/account/password", "/login", "/logout", "/error");

    private final Refused refused;

    MustChange(Refused refused) {
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getServletPath();
        boolean open = OPEN.contains(path) || path.startsWith("/assets/") || path.startsWith("/webjars/");
        if (open || !mustChange()) {
            chain.doFilter(request, response);
        } else if (request.getMethod().equals("GET") && !Refusals.isForPrograms(path)) {
            response.sendRedirect("/account");
        } else {
            refused.handle(request, response, new AccessDeniedException("请先在“我的账号”页修改密码,再继续使用。"));
        }
    }

    private static boolean mustChange() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who
                && who.via() == SignedIn.Via.PAGE
                && who.account().mustChange();
    }
}
