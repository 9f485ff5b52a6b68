package org.junheng.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Whether a page is asked for whole, or a part of it by a script that puts it into the page that is there. */
final class Fragments {

    private Fragments() {}

    /** A browser that goes back wants the page even if a script asks for it. Caches keep the two apart. */
    static boolean isWanted(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Vary", "HX-Request");
        return "true".equals(request.getHeader("HX-Request"))
                && !"true".equals(request.getHeader("HX-History-Restore-Request"));
    }

    /** The part of a page, with the address that its browser is to show. */
    static String of(String view, Query query, HttpServletResponse response) {
        response.setHeader("HX-Push-Url", query.toString());
        return view;
    }
}
