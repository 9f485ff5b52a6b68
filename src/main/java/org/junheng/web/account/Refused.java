package org.junheng.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junheng.web.problem.Refusal;
import org.junheng.web.problem.Refusals;
import org.junheng.web.problem.TooSoon;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What the wall answers: programs get a problem document, people the login page or a page that says why not. */
@Component
class Refused implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** As large as an upload may be (application.yaml). */
    private static final long MOST = 64L << 20;

    /** Under this name the error page finds whether a form was refused for its token, and not for who sent it. */
    private static final String STALE = "stale";

    private final Refusals refusals;

    Refused(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (Refusals.isForPrograms(request.getServletPath()) || e instanceof BadCredentialsException) {
            challenge(request, response);
            refusals.send(
                    request,
                    response,
                    e instanceof BadCredentialsException
                            ? Refusal.of(HttpStatus.UNAUTHORIZED, String.valueOf(e.getMessage()))
                            : Refusal.of(HttpStatus.UNAUTHORIZED));
        } else if (isScript(request)) {
            // a part of a page cannot become the login page; the whole does
            response.setHeader("HX-Redirect", login(request));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(login(request));
        }
    }

    /** Whoever sent a form has lost what was in it, and is told so there. */
    private static String login(HttpServletRequest request) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return read || request.getServletPath().equals("/logout") ? "/login" : "/login?lost=1";
    }

    /** A browser would answer a challenge for Basic with a window of its own; a page's script has a login page instead. */
    private static void challenge(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                isScript(request) ? "Bearer" : "Basic realm=\"Junheng\", charset=\"UTF-8\"");
    }

    /** Whether a page's script asks, for a part of the page or for data, and not a reader for a page. */
    static boolean isScript(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return request.getHeader("HX-Request") != null || (mode != null && !mode.equals("navigate"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        request.setAttribute(STALE, e instanceof CsrfException);
        refusals.send(
                request,
                response,
                e instanceof CsrfException && isTooLarge(request)
                        ? Refusal.of(HttpStatus.CONTENT_TOO_LARGE)
                        : refusals.reason(e));
    }

    /** Of a form that is too large nothing is read, the token that it holds neither. */
    private static boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > MOST;
    }

    void wait(HttpServletRequest request, HttpServletResponse response, TooSoon e) throws IOException {
        refusals.send(request, response, refusals.reason(e));
    }
}
