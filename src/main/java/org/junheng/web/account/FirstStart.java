package org.junheng.web.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.ProblemsException;
import org.junheng.shared.Terminal;
import org.junheng.store.Accounts;
import org.junheng.store.Conflict;
import org.junheng.store.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A store without accounts gets {@code admin}, who may do nothing but look after accounts. It comes before whatever else makes
 * accounts at a start.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstStart implements ApplicationRunner {

    static final String ADMIN = "admin";
    static final String VARIABLE = "JUNHENG_ADMIN_PASSWORD";

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    /** Without those that are taken for one another when they are copied from a screen. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Accounts accounts;
    private final Environment environment;
    private final Terminal terminal;
    private final TransactionTemplate transaction;

    FirstStart(Accounts accounts, Environment environment, Terminal terminal, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.environment = environment;
        this.terminal = terminal;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) {
            return;
        }
        String given = environment.getProperty(VARIABLE);
        try {
            transaction.executeWithoutResult(status -> create(given == null || given.isBlank() ? null : given));
        } catch (Conflict e) {
            LOG.info("another instance created {} meanwhile", ADMIN);
        }
    }

    /** Told before it is committed: a password that nobody saw would lock everybody out. */
    private void create(@Nullable String given) {
        if (given != null && PasswordRules.isTooLong(given)) {
            throw new ProblemsException(VARIABLE, "密码太长。最多 72 字节,即 72 个字母或 24 个汉字。请换短一些的再启动。");
        }
        String password = given == null ? random() : given;
        accounts.create(ADMIN, password, Set.of(Role.ADMIN), Set.of(), given == null, ADMIN);
        if (given == null) {
            terminal.say("已创建管理员账号 " + ADMIN + ",密码(只显示这一次):" + password);
            terminal.say("请记下密码,登录后立即修改。");
        } else {
            warn(PasswordRules.problems(ADMIN, given));
        }
    }

    private void warn(List<String> problems) {
        if (!problems.isEmpty()) {
            terminal.warn("警告!环境变量 " + VARIABLE + " 给管理员的密码很弱:" + String.join("", problems));
            terminal.warn("警告!账号 " + ADMIN + " 已按它创建。请马上登录,换一个强的密码。");
        }
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        do {
            password.setLength(0);
            for (int i = 0; i < 16; i++) {
                password.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        } while (!PasswordRules.problems(ADMIN, password.toString()).isEmpty());
        return password.toString();
    }
}
