package org.junheng.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junheng.shared.Terminal;
import org.junheng.store.Account;
import org.junheng.store.Accounts;
import org.junheng.store.Checks;
import org.junheng.store.Conflict;
import org.junheng.store.Facts;
import org.junheng.store.FactsHead;
import org.junheng.store.Job;
import org.junheng.store.Jobs;
import org.junheng.store.Role;
import org.junheng.work.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The county that {@code --demo} shows: a made-up one and the same a year later, handed in and checked as any other. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Demo implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final String NAME = "demo";
    private static final String COUNTY = "349901";
    private static final List<String> YEARS = List.of("qingshan", "qingshan-rectified");
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int MOST = 500;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Settings settings;
    private final Accounts accounts;
    private final Facts facts;
    private final Checks checks;
    private final Jobs jobs;
    private final Desk desk;
    private final Terminal terminal;

    Demo(Settings settings, Accounts accounts, Facts facts, Checks checks, Jobs jobs, Desk desk, Terminal terminal) {
        this.settings = settings;
        this.accounts = accounts;
        this.facts = facts;
        this.checks = checks;
        this.jobs = jobs;
        this.desk = desk;
        this.terminal = terminal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo()) {
            return;
        }
        Optional<Account> earlier = accounts.find(NAME);
        if (earlier.isPresent() && !settings.isEmbedded()) {
            // another instance may be at it; of an embedded database there is no other
            return;
        }
        Account account;
        try {
            account = earlier.orElseGet(this::create);
        } catch (Conflict e) {
            LOG.info("another instance shows the county of the demonstration");
            return;
        }
        Thread loading = new Thread(() -> load(account), "junheng-demo");
        loading.setDaemon(true);
        loading.start();
    }

    private Account create() {
        String password = password();
        Account account =
                accounts.create(NAME, password, Set.of(Role.BUREAU, Role.AUDITOR), Set.of(COUNTY), false, "system");
        terminal.say("示例县青山县的账号 " + NAME + ",密码(只显示这一次):" + password);
        return account;
    }

    /** What an earlier start did not come to. */
    private void load(Account account) {
        try {
            for (String begun : jobs.unfinished(account.name())) {
                desk.await(begun, LONGEST);
            }
            for (String year : YEARS) {
                String file = year + ".zip";
                Optional<String> earlier = facts.ofCounty(COUNTY).stream()
                        .filter(head ->
                                head.fileName().equals(file) && head.by().equals(NAME))
                        .map(FactsHead::id)
                        .findFirst();
                String id = earlier.isPresent() ? earlier.get() : read(file, zip(year), account);
                boolean asked = checks.ofCounty(COUNTY, MOST).stream()
                        .anyMatch(check -> check.facts().equals(id));
                if (!asked) {
                    desk.await(desk.check(id, List.of(), account), LONGEST);
                }
            }
        } catch (IOException e) {
            LOG.error("the county of the demonstration cannot be read from the program", e);
        } catch (DataAccessException | TransactionException | IllegalStateException away) {
            LOG.warn("the demonstration is not loaded to its end; the next start goes on", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String read(String file, byte[] zip, Account account) throws InterruptedException {
        Job read = desk.await(desk.importFile(file, new ByteArrayResource(zip), account), LONGEST);
        if (read.state() != Job.State.DONE) {
            throw new IllegalStateException("the demonstration's " + file + " was not read: " + read.problems());
        }
        return String.valueOf(read.outcome().get("facts"));
    }

    private static byte[] zip(String folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:demo/" + folder + "/*.csv")) {
                zip.putNextEntry(new ZipEntry(String.valueOf(file.getFilename())));
                try (InputStream in = file.getInputStream()) {
                    in.transferTo(zip);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static String password() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder("demo-");
        for (int i = 0; i < 12; i++) {
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.append(random.nextInt(10)).toString();
    }
}
