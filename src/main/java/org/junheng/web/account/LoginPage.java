package org.junheng.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.store.Account;
import org.junheng.web.Settings;
import org.junheng.web.problem.TooSoon;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Signing in and out by form. */
@Controller
class LoginPage {

    private final Gate gate;
    private final PageCookie cookie;
    private final RequestCache wanted;
    private final CsrfTokenRepository formTokens;
    private final Settings settings;

    LoginPage(Gate gate, PageCookie cookie, RequestCache wanted, CsrfTokenRepository formTokens, Settings settings) {
        this.gate = gate;
        this.cookie = cookie;
        this.wanted = wanted;
        this.formTokens = formTokens;
        this.settings = settings;
    }

    @GetMapping("/login")
    ModelAndView form(
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String lost,
            @AuthenticationPrincipal @Nullable Account account,
            HttpServletRequest request) {
        if (account != null) {
            return new ModelAndView("redirect:/");
        }
        ModelAndView page = page("", out == null ? null : "已退出登录。", request);
        return lost == null ? page : page.addObject("wrong", "登录已失效,刚才的内容没有保存,请登录后再提交。");
    }

    @PostMapping("/login")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Optional<Account> account = gate.enter(username.strip(), password, request.getRemoteAddr());
            return account.isPresent()
                    ? entered(account.get(), request, response)
                    : refused(username, "账号或密码不对。", HttpStatus.UNAUTHORIZED, request);
        } catch (TooSoon e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(e.seconds()));
            return refused(username, String.valueOf(e.getMessage()), HttpStatus.TOO_MANY_REQUESTS, request);
        }
    }

    private ModelAndView entered(Account account, HttpServletRequest request, HttpServletResponse response) {
        cookie.give(account, request, response);
        // forms that were loaded before belong to nobody
        formTokens.saveToken(null, request, response);
        SavedRequest saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        RedirectView there = new RedirectView(saved == null ? "/" : within(saved.getRedirectUrl()));
        there.setExpandUriTemplateVariables(false);
        return new ModelAndView(there);
    }

    /** Path and query alone, so that it never leads to another site: not by //, and not by what browsers read as that. */
    static String within(String url) {
        return url.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://[^/?]*", "").replaceFirst("^[/\\\\]*", "/");
    }

    @PostMapping("/logout")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.take(request, response);
        formTokens.saveToken(null, request, response);
        return "redirect:/login?out";
    }

    private ModelAndView refused(String name, String why, HttpStatus status, HttpServletRequest request) {
        ModelAndView page = page(name, null, request);
        page.addObject("wrong", why);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(String name, @Nullable String said, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("login");
        page.addObject("name", name);
        page.addObject("note", said);
        page.addObject("readable", !Addresses.isPrivate(request, settings.behindProxy()));
        return page;
    }
}
