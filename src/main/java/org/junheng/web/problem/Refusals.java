package org.junheng.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives refusals: to programs as problem documents, to people as pages. */
@Component
public class Refusals {

    /** The refusal that the error page of a request is to show. */
    static final String ATTRIBUTE = Refusals.class.getName();

    private static final JsonMapper JSON = new JsonMapper();

    /** Which refusal an exception is; one within is logged with a number. */
    public Refusal reason(Throwable e) {
        return Reasons.of(e);
    }

    /** Whether programs call there. */
    public static boolean isForPrograms(String path) {
        return path.startsWith("/api/")
                || path.equals("/api")
                || path.startsWith("/v3/")
                || path.startsWith("/actuator");
    }

    /** From outside of a controller. */
    public void send(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (isForPrograms(request.getServletPath())) {
            write(response, refusal, request.getRequestURI());
        } else {
            refusal.headers().forEach(response::setHeader);
            request.setAttribute(ATTRIBUTE, refusal);
            response.sendError(refusal.status().value());
        }
    }

    static void write(HttpServletResponse response, Refusal refusal, String path) throws IOException {
        response.resetBuffer();
        response.setStatus(refusal.status().value());
        refusal.headers().forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(JSON.writeValueAsBytes(refusal.document(path)));
    }
}
