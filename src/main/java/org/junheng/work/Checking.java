package org.junheng.work;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.report.Json;
import org.junheng.report.ResultJson;
import org.junheng.report.page.CheckView;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;
import org.junheng.shared.Progress;
import org.junheng.store.CheckHead;
import org.junheng.store.Checks;
import org.junheng.store.Claims;
import org.junheng.store.Job;
import org.junheng.store.Ledgers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks a county. Its result, what pages show of it and the ledger that it brings up to date are one transaction. */
@Component
class Checking implements Task {

    private final Claims claims;
    private final Checks checks;
    private final Checkups checkups;
    private final Ledgers ledgers;
    private final Clock clock;
    private final MeterRegistry meters;
    private final int lanes;
    private final TransactionTemplate transaction;

    Checking(
            Claims claims,
            Checks checks,
            Checkups checkups,
            Ledgers ledgers,
            Clock clock,
            MeterRegistry meters,
            @Value("${junheng.check-lanes:0}") int lanes,
            PlatformTransactionManager transactions) {
        this.claims = claims;
        this.checks = checks;
        this.checkups = checkups;
        this.ledgers = ledgers;
        this.clock = clock;
        this.meters = meters;
        this.lanes = lanes;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Job.Kind kind() {
        return Job.Kind.CHECK;
    }

    /** A large machine checks several counties at once, and has processors left for its pages. */
    @Override
    public int lanes() {
        return lanes > 0 ? lanes : Math.max(1, Runtime.getRuntime().availableProcessors() / 4);
    }

    @Override
    public void run(Job job, Progress progress) {
        Timer.Sample started = Timer.start(meters);
        CheckHead head = checks.head(job.id()).orElseThrow();
        CheckResult result = checkups.run(head, progress);
        progress.at("整理结果", 0, 0);
        // databases keep microseconds, and what is told must be what is kept
        Instant checkedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<String, Object> tree = ResultJson.tree(result, checkedAt);
        CheckView view = CheckView.of(result);
        progress.at("保存结果", 0, 0);
        Checks.Kept kept = checks.keep(Json.write(tree), view, checkedAt);
        transaction.executeWithoutResult(status -> {
            checks.done(job.id(), kept, verdicts(tree), counts(result), progress);
            ledger(result, head, progress);
            claims.end(job, Job.State.DONE, Json.object());
        });
        started.stop(meters.timer("junheng.check.duration"));
        for (Finding.Kind kind : Finding.Kind.values()) {
            Counter.builder("junheng.findings")
                    .tag("kind", kind.name())
                    .register(meters)
                    .increment(result.count(kind));
        }
    }

    /** A check that the ledger does not take is a check all the same, and says why. */
    private void ledger(CheckResult result, CheckHead head, Progress progress) {
        String id = head.id();
        progress.at("更新台账", 0, 0);
        ledgers.hold(head.code(), head.name());
        if (checks.isOvertaken(head)) {
            checks.ledger(id, "之后提出的另一次检查已经先记入台账。", null, null);
            return;
        }
        try {
            Ledgers.Rechecked rechecked = ledgers.recheck(result, id, LocalDate.now(clock));
            checks.ledger(id, "", rechecked.from(), rechecked.to());
        } catch (ProblemsException refused) {
            String said = refused.problems().stream().map(Problem::text).collect(Collectors.joining());
            checks.ledger(id, said, null, null);
        }
    }

    private static List<Object> verdicts(Map<String, Object> tree) {
        return tree.get("verdicts") instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    private static Map<String, Object> counts(CheckResult result) {
        Map<String, Object> counts = Json.object(
                "schools",
                result.facts().rows(org.junheng.facts.CountyFacts.SCHOOLS).size());
        for (Finding.Kind kind : Finding.Kind.values()) {
            counts.put(kind.name(), result.count(kind));
        }
        return counts;
    }
}
