package org.junheng.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Plain;
import org.junheng.shared.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through what is text in UTF-8, in addresses and in forms. What is none would be taken for other text, or be refused by
 * one database and not by the other.
 */
@Component
class Legible extends OncePerRequestFilter {

    private final Refusals refusals;

    Legible(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Whether a database takes it: no U+0000 and no halves of characters. */
    static boolean is(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Problem problem = inQuery(request.getQueryString());
        if (problem == null && isForm(request)) {
            problem = inForm(request);
        }
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            refusals.send(request, response, Refusal.of(HttpStatus.BAD_REQUEST, problem));
        }
    }

    private static @Nullable Problem inQuery(@Nullable String query) {
        for (String part : query == null ? new String[0] : query.split("&", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            String text = decoded(part);
            if (text == null || !is(text)) {
                String place = decoded(name);
                return new Problem(place == null ? "" : Plain.text(place), "网址中的参数不是 UTF-8 的文字。请按 UTF-8 编码后再用 % 转写。");
            }
        }
        return null;
    }

    /** Null if it is no UTF-8, or no way to write it. */
    private static @Nullable String decoded(String part) {
        try {
            byte[] bytes = URLDecoder.decode(part, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
    }

    private static @Nullable Problem inForm(HttpServletRequest request) {
        for (var field : request.getParameterMap().entrySet()) {
            for (String value : field.getValue()) {
                if (!is(value)) {
                    return new Problem(Plain.text(field.getKey()), "含有不是文字的字符。请去掉后再提交。");
                }
            }
        }
        return null;
    }
}
