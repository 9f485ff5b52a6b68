package org.junheng.store;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes away what nothing needs any more: files that were handed in and refused, which may name persons, and documents, which
 * are made again whenever they are asked for. Facts, rulebooks and results stay for good.
 */
@Repository
public class Sweep {

    /** After that long. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private static final String UNNAMED = "select hash from content where kept_at < ?"
            + " and hash not in (select held from facts) and hash not in (select file from facts)"
            + " and hash not in (select notes from facts) and hash not in (select content from rulebook)"
            + " and hash not in (select result from check_run where result is not null)"
            + " and hash not in (select overview from check_run where overview is not null)"
            + " and hash not in (select content from document)";

    private final JdbcClient sql;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sweep(JdbcClient sql, Clock clock, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return how many contents are gone */
    @Scheduled(initialDelay = 10, fixedDelay = 6 * 60, timeUnit = TimeUnit.MINUTES)
    public int sweep() {
        OffsetDateTime before = Times.utc(clock.instant().minus(KEPT));
        sql.sql("delete from document where made_at < ?").param(before).update();
        List<String> unnamed =
                sql.sql(UNNAMED).param(before).query(String.class).list();
        int gone = 0;
        for (String hash : unnamed) {
            gone += remove(hash, before);
        }
        if (gone > 0) {
            LOG.info("{} contents that nothing names were older than {} days and are gone", gone, KEPT.toDays());
        }
        return gone;
    }

    /** One at a time: what is handed in again meanwhile stays. */
    private int remove(String hash, OffsetDateTime before) {
        try {
            Integer gone = transaction.execute(status -> {
                int still = sql.sql("update content set kept_at = kept_at where hash = ? and kept_at < ?")
                        .params(hash, before)
                        .update();
                if (still == 1) {
                    sql.sql("delete from content_chunk where hash = ?")
                            .param(hash)
                            .update();
                    sql.sql("delete from content where hash = ?").param(hash).update();
                }
                return still;
            });
            return gone == null ? 0 : gone;
        } catch (DataIntegrityViolationException namedMeanwhile) {
            return 0;
        }
    }
}
