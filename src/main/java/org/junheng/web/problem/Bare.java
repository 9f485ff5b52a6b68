package org.junheng.web.problem;

import java.io.IOException;
import java.io.PrintWriter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.junheng.report.Json;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/** Says what the server itself refuses, before anything of ours sees it: an address that is none. Otherwise it would say so in English. */
final class Bare extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int code = response.getStatus();
        if (code < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Refusal refusal = Refusal.of(Reasons.known(HttpStatusCode.valueOf(code)));
        String path = request.getRequestURI();
        boolean forPrograms = path != null && Refusals.isForPrograms(path);
        try {
            response.setContentType(forPrograms ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding("UTF-8");
            PrintWriter writer = response.getReporter();
            if (writer != null) {
                writer.write(forPrograms ? Json.line(refusal.document(path)) : page(refusal));
                response.finishResponse();
            }
        } catch (IOException gone) {
            container.getLogger().debug("nobody listens any more", gone);
        }
    }

    /** Nothing in it comes from the request. */
    private static String page(Refusal refusal) {
        return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"><title>均衡</title></head><body><h1>"
                + refusal.detail() + "</h1><p><a href=\"/\">回到总览</a></p></body></html>";
    }
}
