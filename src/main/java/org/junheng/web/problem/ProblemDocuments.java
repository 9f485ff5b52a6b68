package org.junheng.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever a controller, a filter or the server itself throws into a refusal: a document, or the page {@code error}. */
@ControllerAdvice
@Controller
public class ProblemDocuments implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemDocuments.class);

    private final Refusals refusals;

    ProblemDocuments(Refusals refusals) {
        this.refusals = refusals;
    }

    /** A page is made by another round, in which it gets what stands around every page. */
    @ExceptionHandler(Exception.class)
    void thrown(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted() || e instanceof AsyncRequestNotUsableException) {
            LOG.debug("nobody listens any more", e);
        } else {
            refusals.send(request, response, Reasons.of(e));
        }
    }

    /** What came from outside of the controllers, and pages. Null when all is written. */
    @RequestMapping("/error")
    @Nullable
    ModelAndView sent(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return told(sent(request), path == null ? "" : path.toString(), response);
    }

    private static Refusal sent(HttpServletRequest request) {
        if (request.getAttribute(Refusals.ATTRIBUTE) instanceof Refusal refusal) {
            return refusal;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Reasons.of(thrown);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Refusal.of(
                status instanceof Integer code ? Reasons.known(HttpStatusCode.valueOf(code)) : HttpStatus.NOT_FOUND);
    }

    private static @Nullable ModelAndView told(Refusal refusal, String path, HttpServletResponse response)
            throws IOException {
        if (Refusals.isForPrograms(path)) {
            Refusals.write(response, refusal, path);
            return null;
        }
        refusal.headers().forEach(response::setHeader);
        ModelAndView page = new ModelAndView("error");
        page.setStatus(refusal.status());
        page.addObject("said", refusal);
        return page;
    }
}
