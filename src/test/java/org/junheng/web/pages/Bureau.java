package org.junheng.web.pages;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junheng.store.Account;
import org.junheng.store.Accounts;
import org.junheng.store.CheckHead;
import org.junheng.store.Checks;
import org.junheng.store.Job;
import org.junheng.store.Role;
import org.junheng.testing.Fixtures;
import org.junheng.testing.RunningService;
import org.junheng.testing.Visitor;
import org.junheng.work.Desk;

/** A county's bureau with figures handed in, under a code and a name of account that a test has for itself. */
final class Bureau {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final RunningService service;
    private final String code;

    private Bureau(RunningService service, String code) {
        this.service = service;
        this.code = code;
    }

    /** Its account is called bureau- and the code. */
    static Bureau of(RunningService service, String code) {
        Bureau bureau = new Bureau(service, code);
        if (service.bean(Accounts.class).find(bureau.name()).isEmpty()) {
            service.account(bureau.name(), Set.of(Role.BUREAU), code);
        }
        return bureau;
    }

    String code() {
        return code;
    }

    private String name() {
        return "bureau-" + code;
    }

    Visitor visitor() {
        return service.visitor(name(), RunningService.TESTING_PASSWORD);
    }

    /** @return the id of the facts */
    String handIn(String fixture, String its) {
        Desk desk = service.bean(Desk.class);
        Job job = ended(desk.importFile(
                fixture + ".zip",
                new org.springframework.core.io.ByteArrayResource(Fixtures.zip(fixture, its, code)),
                account()));
        return String.valueOf(job.outcome().get("facts"));
    }

    /** Handed in and checked, unless it was before. */
    CheckHead checked(String fixture, String its, int year) {
        return service.bean(Checks.class).latest(code, year).orElseGet(() -> check(handIn(fixture, its)));
    }

    CheckHead check(String facts, String... standards) {
        Desk desk = service.bean(Desk.class);
        Job job = ended(desk.check(facts, List.of(standards), account()));
        return service.bean(Checks.class).head(job.id()).orElseThrow();
    }

    private Account account() {
        return service.bean(Accounts.class).find(name()).orElseThrow();
    }

    private Job ended(String job) {
        try {
            Job ended = service.bean(Desk.class).await(job, LONGEST);
            if (ended.state() != Job.State.DONE) {
                throw new IllegalStateException(ended.state() + " " + ended.problems());
            }
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
