package org.junheng.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Problems;
import org.junheng.store.Account;
import org.junheng.store.Accounts;
import org.junheng.web.problem.TooSoon;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: what it may do, and its password. */
@Controller
class AccountPage {

    private final Accounts accounts;
    private final Gate gate;
    private final PageCookie cookie;

    AccountPage(Accounts accounts, Gate gate, PageCookie cookie) {
        this.accounts = accounts;
        this.gate = gate;
        this.cookie = cookie;
    }

    @GetMapping("/account")
    ModelAndView show(@RequestParam(required = false) @Nullable String changed, SignedIn who) {
        ModelAndView page = page(who.account(), new Problems());
        page.addObject("changed", changed != null);
        return page;
    }

    /** Ends whatever else is signed in as this account; this browser goes on. */
    @PostMapping("/account/password")
    ModelAndView change(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account account = who.account();
        Problems problems = new Problems();
        AccountRules.password(account.name(), password, problems);
        if (!password.equals(again)) {
            problems.add("again", "两次填写的新密码不一样。");
        }
        if (password.equals(current)) {
            problems.add("password", "新密码不能和现在的密码相同。");
        }
        check(account, current, request.getRemoteAddr(), problems);
        if (!problems.isEmpty()) {
            ModelAndView page = page(account, problems);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Account now = accounts.change(account.name(), Accounts.Change.password(password, false), account.name());
        if (who.via() == SignedIn.Via.PAGE) {
            cookie.give(now, request, response);
        }
        return new ModelAndView("redirect:/account?changed");
    }

    private void check(Account account, String current, String address, Problems problems) {
        try {
            if (gate.enter(account.name(), current, address).isEmpty()) {
                problems.add("current", "现在的密码不对。");
            }
        } catch (TooSoon e) {
            problems.add("current", String.valueOf(e.getMessage()));
        }
    }

    private static ModelAndView page(Account account, Problems problems) {
        ModelAndView page = new ModelAndView("account");
        page.addObject("account", account);
        page.addObject("wrong", Wrong.of(problems));
        return page;
    }
}
