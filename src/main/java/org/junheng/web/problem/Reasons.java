package org.junheng.web.problem;

import java.io.EOFException;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Plain;
import org.junheng.shared.Problem;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Conflict;
import org.junheng.store.Missing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedRuntimeException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Which refusal an exception is. */
final class Reasons {

    private static final Logger LOG = LoggerFactory.getLogger(Reasons.class);

    private Reasons() {}

    static Refusal of(Throwable e) {
        if (e instanceof ProblemsException problems) {
            return new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    counted(problems.problems().size()) + "请改正后再试。",
                    problems.problems(),
                    Map.of(),
                    null);
        } else if (e instanceof Missing) {
            return Refusal.of(HttpStatus.NOT_FOUND, words(e));
        } else if (e instanceof Conflict) {
            return Refusal.of(HttpStatus.CONFLICT, words(e));
        } else if (e instanceof TooSoon soon) {
            return Refusal.of(HttpStatus.TOO_MANY_REQUESTS, words(e)).with("Retry-After", "" + soon.seconds());
        } else if (e instanceof AccessDeniedException denied) {
            return denied(denied);
        }
        return e instanceof Illegible illegible ? illegible.refusal() : ofTheFramework(e);
    }

    private static String counted(int size) {
        return size > Problems.MOST ? "问题超过 " + Problems.MOST + " 个。" : "共 " + size + " 个问题。";
    }

    private static Refusal denied(AccessDeniedException e) {
        if (e instanceof CsrfException) {
            return Refusal.of(HttpStatus.FORBIDDEN, "页面停留太久,或请求不是从本站页面发出的,所以没有处理。请刷新页面后再试。");
        }
        // what is no sentence for users is a note for programmers, or the framework's own English
        return words(e).endsWith("。") ? Refusal.of(HttpStatus.FORBIDDEN, words(e)) : Refusal.of(HttpStatus.FORBIDDEN);
    }

    private static Refusal ofTheFramework(Throwable e) {
        if (e instanceof MaxUploadSizeExceededException && isHeadTooLong(e)) {
            return bad("file", "文件名或表单的字段名太长。请改短后再上传。");
        } else if (e instanceof MaxUploadSizeExceededException) {
            return Refusal.of(HttpStatus.CONTENT_TOO_LARGE);
        } else if (e instanceof MultipartException) {
            return Refusal.of(HttpStatus.BAD_REQUEST, "上传的表单看不懂。应为 multipart/form-data,文件放在字段 file 中。");
        } else if (e instanceof InvalidParameterException parameter) {
            // the server's own: a form that is too large, or one that is no form, met by whoever first asks for a field
            return Refusal.of(known(HttpStatusCode.valueOf(parameter.getErrorCode())));
        } else if (e instanceof MissingServletRequestParameterException lacking) {
            return bad(lacking.getParameterName(), "没有给出这个参数,它是必需的。");
        } else if (e instanceof MethodArgumentTypeMismatchException other) {
            return bad(
                    other.getName(),
                    "\"" + Plain.text(String.valueOf(other.getValue())) + "\" 不是" + kind(other.getRequiredType())
                            + "。");
        } else if (e instanceof TypeMismatchException) {
            return Refusal.of(HttpStatus.BAD_REQUEST);
        } else if (e instanceof ErrorResponse response) {
            Refusal refusal = Refusal.of(known(response.getStatusCode()));
            List<String> allow = response.getHeaders().getOrEmpty("Allow");
            return allow.isEmpty() ? refusal : refusal.with("Allow", String.join(", ", allow));
        }
        return isGone(e) ? Refusal.of(HttpStatus.BAD_REQUEST, "没有收完就中断了。请再试一次。") : within(e);
    }

    /** Spring takes any limit for that of the size. */
    private static boolean isHeadTooLong(Throwable e) {
        for (@Nullable Throwable next = e; next != null; next = next.getCause()) {
            if (next.getMessage() != null && next.getMessage().contains("Header")) {
                return true;
            }
        }
        return false;
    }

    private static Refusal bad(String parameter, String text) {
        return Refusal.of(HttpStatus.BAD_REQUEST, new Problem(parameter, text));
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "所要的值";
        }
        return type == boolean.class || type == Boolean.class ? " true 或 false" : "整数,或太大";
    }

    /** The caller broke off, and not the database: nobody's fault that the log should tell of. */
    private static boolean isGone(Throwable e) {
        boolean broken = false;
        for (@Nullable Throwable next = e; next != null; next = next.getCause()) {
            if (next instanceof SQLException || next instanceof NestedRuntimeException) {
                return false;
            }
            broken |= next instanceof ClientAbortException
                    || next instanceof EOFException
                    || next instanceof SocketException;
        }
        return broken;
    }

    /** Our fault: the caller gets a number, the log the rest. */
    private static Refusal within(Throwable e) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("error {}", number, e);
        return new Refusal(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "程序出错,没有完成。请稍后再试;仍然如此时,请把错误编号 " + number + " 告诉管理员。",
                List.of(),
                Map.of(),
                number);
    }

    static HttpStatus known(HttpStatusCode code) {
        HttpStatus status = HttpStatus.resolve(code.value());
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String words(Throwable e) {
        return String.valueOf(e.getMessage());
    }
}
