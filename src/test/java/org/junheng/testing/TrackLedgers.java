package org.junheng.testing;

import java.time.LocalDate;
import org.junheng.check.CheckResult;
import org.junheng.store.Ledgers;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ledgers in a running service, of counties with one school each whose straight track is too short (SL-1). */
public final class TrackLedgers {

    /** A day long past, so that what follows a check is before today. */
    public static final LocalDate DAY = LocalDate.of(2025, 10, 8);

    private TrackLedgers() {}

    /** A check of {@link #county}. */
    public static CheckResult check(String code, int metres) {
        return county(code, metres).check("school-basic");
    }

    /** A county whose school {@code 7} has a track so long. */
    public static Counties county(String code, int metres) {
        return Counties.ofYear(2025).county("区县代码", code).school("7", "小学", "小学学生数", 60, "小学专任教师数", 6, "直跑道长度", metres);
    }

    /** Begins the county's ledger. @return the id of the track's entry */
    public static String begin(RunningService service, String code) {
        return recheck(service, check(code, 60), DAY);
    }

    /** Brings the county's ledger up to a check. @return the id of the track's entry */
    public static String recheck(RunningService service, CheckResult result, LocalDate day) {
        keep(service, result, day);
        String code = result.facts().code();
        return service.bean(Ledgers.class)
                .load(code, "")
                .entry("SL-1|7|-")
                .orElseThrow()
                .id(code);
    }

    /** Brings any county's ledger up to a check. */
    public static void keep(RunningService service, CheckResult result, LocalDate day) {
        Ledgers ledgers = service.bean(Ledgers.class);
        new TransactionTemplate(service.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> ledgers.recheck(result, "a check", day));
    }
}
