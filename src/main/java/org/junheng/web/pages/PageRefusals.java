package org.junheng.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A page without a county becomes the page on which one is chosen, and the choice leads back. */
@ControllerAdvice(basePackageClasses = PageRefusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageRefusals {

    private final Counties counties;

    PageRefusals(Counties counties) {
        this.counties = counties;
    }

    @ExceptionHandler
    ModelAndView unplaced(Unplaced e, HttpServletRequest request) {
        return new ModelAndView("counties", counties.model(request.getRequestURI(), "", 1, e.account()));
    }
}
