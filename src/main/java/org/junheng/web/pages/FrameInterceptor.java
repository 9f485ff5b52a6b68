package org.junheng.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.store.CheckHead;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its {@code frame}, whoever made the page. A fragment stands in a frame already. */
@Component
class FrameInterceptor implements HandlerInterceptor {

    /** Under this name a page's model holds the section it belongs to, where its address does not tell. */
    static final String SECTION = "section";

    private final Frames frames;

    FrameInterceptor(Frames frames) {
        this.frames = frames;
    }

    /** For the page that a refusal becomes: it is made without passing by here again. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("frame", frames.of(request, null, null, null));
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        String view = page == null ? null : page.getViewName();
        if (page != null && view != null && !view.startsWith("redirect:") && !view.contains("::")) {
            Map<String, Object> model = page.getModel();
            page.addObject(
                    "frame", frames.of(request, (Place) model.get("place"), (CheckHead) model.get(Shown.ASIDE), (String)
                            model.get(SECTION)));
        }
    }
}
