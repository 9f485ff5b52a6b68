package org.junheng.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Account;
import org.junheng.store.Accounts;
import org.junheng.store.Conflict;
import org.junheng.store.Missing;
import org.junheng.store.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** All accounts, for an administrator. Whoever gets a password here has to change it when signing in. */
@Controller
@RequestMapping("/accounts")
class AccountsPage {

    private final Accounts accounts;
    private final PageCookie cookie;

    AccountsPage(Accounts accounts, PageCookie cookie) {
        this.accounts = accounts;
        this.cookie = cookie;
    }

    @GetMapping
    ModelAndView all(@RequestParam(required = false) @Nullable String created) {
        ModelAndView page = list(AccountForm.EMPTY, new Problems());
        page.addObject(
                "created",
                created == null
                        ? null
                        : accounts.find(created).map(Account::name).orElse(null));
        return page;
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") List<String> roles,
            @RequestParam(defaultValue = "") String counties,
            SignedIn admin) {
        AccountForm form = new AccountForm(name.strip(), roles, counties, true);
        Problems problems = new Problems();
        AccountRules.name(form.name(), problems);
        AccountRules.password(form.name(), password, problems);
        Set<Role> granted = form.roles(problems);
        Set<String> scope = form.counties(problems);
        if (problems.isEmpty()) {
            try {
                accounts.create(form.name(), password, granted, scope, true, admin.getName());
            } catch (Conflict e) {
                problems.add("name", String.valueOf(e.getMessage()));
            } catch (ProblemsException e) {
                problems.addAll(e.problems());
            }
        }
        return problems.isEmpty() ? to("/accounts?created={name}", form.name()) : wrong(list(form, problems));
    }

    @GetMapping("/{name}")
    ModelAndView one(
            @PathVariable String name, @RequestParam(required = false) @Nullable String saved, SignedIn admin) {
        ModelAndView page = one(AccountForm.of(known(name)), admin, new Problems());
        page.addObject("saved", saved != null);
        return page;
    }

    @PostMapping("/{name}")
    ModelAndView change(
            @PathVariable String name,
            @RequestParam(defaultValue = "") List<String> roles,
            @RequestParam(defaultValue = "") String counties,
            @RequestParam(defaultValue = "false") boolean enabled,
            SignedIn admin,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountForm form = new AccountForm(known(name).name(), roles, counties, enabled);
        Problems problems = new Problems();
        Accounts.Change change =
                new Accounts.Change(null, false, form.roles(problems), form.counties(problems), enabled);
        Optional<Account> changed = problems.isEmpty() ? tried(name, change, admin, problems) : Optional.empty();
        if (changed.isEmpty()) {
            return wrong(one(form, admin, problems));
        }
        if (isOwn(name, admin) && admin.via() == SignedIn.Via.PAGE) {
            cookie.give(changed.get(), request, response);
        }
        return to("/accounts/{name}?saved", name);
    }

    private Optional<Account> tried(String name, Accounts.Change change, SignedIn admin, Problems problems) {
        try {
            return Optional.of(accounts.change(name, change, admin.getName()));
        } catch (Conflict e) {
            problems.add("", String.valueOf(e.getMessage()));
            return Optional.empty();
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    @PostMapping("/{name}/password")
    ModelAndView password(@PathVariable String name, @RequestParam(defaultValue = "") String password, SignedIn admin) {
        Problems problems = new Problems();
        AccountRules.password(name, password, problems);
        if (isOwn(name, admin)) {
            problems.add("password", "自己的密码请在“我的账号”页修改。");
        }
        if (!problems.isEmpty()) {
            return wrong(one(AccountForm.of(known(name)), admin, problems));
        }
        accounts.change(name, Accounts.Change.password(password, true), admin.getName());
        return to("/accounts/{name}?saved", name);
    }

    private Account known(String name) {
        return accounts.find(name).orElseThrow(() -> new Missing("没有账号“" + name + "”。"));
    }

    private static boolean isOwn(String name, SignedIn admin) {
        return admin.getName().equals(name);
    }

    private ModelAndView list(AccountForm form, Problems problems) {
        return page("accounts", form, problems).addObject("accounts", accounts.all());
    }

    private ModelAndView one(AccountForm form, SignedIn admin, Problems problems) {
        return page("accounts-one", form, problems)
                .addObject("account", known(form.name()))
                .addObject("own", isOwn(form.name(), admin));
    }

    private static ModelAndView page(String view, AccountForm form, Problems problems) {
        return new ModelAndView(view)
                .addObject("form", form)
                .addObject("roles", Role.values())
                .addObject("wrong", Wrong.of(problems));
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView to(String path, Object... values) {
        return new ModelAndView("redirect:"
                + UriComponentsBuilder.fromUriString(path)
                        .encode()
                        .buildAndExpand(values)
                        .toUriString());
    }
}
