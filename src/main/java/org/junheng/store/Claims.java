package org.junheng.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junheng.report.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue as those see it who do its jobs; several instances share it. A job is claimed by one conditional update, held by
 * a lease that its owner renews, and ended only by who still holds it: so none is done twice, and none is lost with its
 * instance. Leases follow the database's clock alone.
 */
@Repository
public class Claims {

    /** Begun so often without an end, a job is given up: it may be what ends the instances. */
    static final int ATTEMPTS = 3;

    private static final String HELD = " where id = ? and owner = ? and attempt = ? and state = 'RUNNING'";
    private static final String LEASE = "current_timestamp + interval '15' second";

    private final Jobs jobs;
    private final JdbcClient sql;
    private final Clock clock;

    Claims(Jobs jobs, JdbcClient sql, Clock clock) {
        this.jobs = jobs;
        this.sql = sql;
        this.clock = clock;
    }

    /** What an owner learns when it renews its lease. */
    public enum Beat {
        GO,
        CANCEL,
        /** Another instance has it, or it has ended. */
        LOST
    }

    /** The lease ran out and another instance took the job: what was done must not be kept. */
    public static final class Lost extends RuntimeException {
        Lost(String id) {
            super("job " + id + " is not ours any more", null, false, false);
        }
    }

    /** The oldest that waits, now this owner's; empty if none waits. */
    @Transactional
    public Optional<Job> claim(Job.Kind kind, String owner) {
        while (true) {
            Optional<String> next = sql.sql("select id from job where state = 'QUEUED' and kind = ? order by n limit 1")
                    .param(kind.name())
                    .query(String.class)
                    .optional();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            int ours = sql.sql("update job set state = 'RUNNING', owner = ?, attempt = attempt + 1, phase = '开始',"
                            + " done = 0, total = 0, started_at = ?, lease_until = " + LEASE
                            + " where id = ? and state = 'QUEUED'")
                    .params(owner, Times.utc(clock.instant()), next.get())
                    .update();
            if (ours == 1) {
                return jobs.find(next.get());
            }
        }
    }

    /** Renews the lease and says how far the job has come. */
    @Transactional
    public Beat beat(Job job, String phase, long done, long total) {
        int held = sql.sql("update job set phase = ?, done = ?, total = ?, lease_until = " + LEASE + HELD)
                .params(phase, done, total, job.id(), owner(job), job.attempt())
                .update();
        if (held == 0) {
            return Beat.LOST;
        }
        boolean cancel = sql.sql("select cancel from job where id = ?")
                .param(job.id())
                .query(Boolean.class)
                .single();
        return cancel ? Beat.CANCEL : Beat.GO;
    }

    /**
     * Ends it, in the caller's transaction, which holds whatever the job made.
     *
     * @throws Lost if another instance has it
     */
    public void end(Job job, Job.State state, Map<String, Object> outcome) {
        int held = sql.sql("update job set state = ?, outcome = ?, finished_at = ?, lease_until = null" + HELD)
                .params(
                        state.name(),
                        Json.line(outcome),
                        Times.utc(clock.instant()),
                        job.id(),
                        owner(job),
                        job.attempt())
                .update();
        if (held == 0) {
            throw new Lost(job.id());
        }
    }

    /** What a job turned out to be about, in the caller's transaction. */
    public void about(Job job, String code) {
        sql.sql("update job set code = ?" + HELD)
                .params(code, job.id(), owner(job), job.attempt())
                .update();
    }

    /** Lets another instance begin it again; an end that was not its fault is no attempt. */
    @Transactional
    public void giveBack(Job job) {
        sql.sql(
                        "update job set state = 'QUEUED', attempt = attempt - 1, owner = null, phase = '排队中', done = 0, total = 0"
                                + HELD)
                .params(job.id(), owner(job), job.attempt())
                .update();
    }

    /** Gives back what dead instances held. */
    @Transactional
    public void requeue() {
        requeue("lease_until < current_timestamp");
    }

    /** At the start of an instance that has the database to itself: whatever runs, runs no more. */
    @Transactional
    public void requeueAll() {
        requeue("1 = 1");
    }

    private void requeue(String lapsed) {
        String now = " and state = 'RUNNING' and " + lapsed;
        sql.sql("update job set state = 'CANCELLED', finished_at = ? where cancel = true" + now)
                .param(Times.utc(clock.instant()))
                .update();
        sql.sql("update job set state = 'FAILED', finished_at = ?, outcome = ? where attempt >= ?" + now)
                .params(
                        Times.utc(clock.instant()),
                        Json.line(Json.object(
                                "problems",
                                List.of(Json.object(
                                        "place", "", "text", "执行了 " + ATTEMPTS + " 次都没有完成,已停止。请把数据交给维护人员。")))),
                        ATTEMPTS)
                .update();
        sql.sql("update job set state = 'QUEUED', owner = null, phase = '排队中', done = 0, total = 0 where cancel = false"
                        + now)
                .update();
    }

    private static String owner(Job job) {
        return Objects.requireNonNull(job.owner(), "a job that nobody claimed");
    }
}
