package org.junheng.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junheng.report.Json;
import org.junheng.shared.ProblemsException;
import org.junheng.shared.Progress;
import org.junheng.store.Claims;
import org.junheng.store.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Does jobs: lanes of its own for each kind, so that an import does not wait behind a nation of checks. */
@Component
class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final long IDLE_MILLIS = 500;
    private static final long RENEW_MILLIS = 500;
    private static final int REQUEUE_BEATS = 6;
    private static final long STOP_MILLIS = 10_000;

    private final Claims claims;
    private final List<Task> tasks;
    private final Bell bell;
    private final TerminalBar terminal;
    private final TransactionTemplate transaction;
    private final boolean alone;
    private final String instance = UUID.randomUUID().toString();
    private final Map<String, Lease> leases = new ConcurrentHashMap<>();
    private final List<Thread> lanes = new ArrayList<>();
    private volatile boolean running;
    private long beats;
    private @Nullable ScheduledExecutorService timer;

    Worker(
            Claims claims,
            List<Task> tasks,
            Bell bell,
            TerminalBar terminal,
            PlatformTransactionManager transactions,
            @Value("${spring.datasource.url}") String url) {
        this.claims = claims;
        this.tasks = tasks;
        this.bell = bell;
        this.terminal = terminal;
        this.transaction = new TransactionTemplate(transactions);
        this.alone = url.startsWith("jdbc:h2:");
    }

    /** After the rules are released, before anyone can ask. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public synchronized void start() {
        if (alone) {
            claims.requeueAll();
        }
        running = true;
        timer = Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "leases"));
        timer.scheduleWithFixedDelay(guarded(this::beat), RENEW_MILLIS, RENEW_MILLIS, TimeUnit.MILLISECONDS);
        for (Task task : tasks) {
            for (int i = 1; i <= task.lanes(); i++) {
                Thread lane = daemon(() -> lane(task), "lane-" + task.kind() + "-" + i);
                lanes.add(lane);
                lane.start();
            }
        }
    }

    /** What is being done is given back and begun again by whoever starts next. */
    @Override
    public synchronized void stop() {
        running = false;
        // no interrupt: it would close the embedded database's file under whoever reads it
        leases.values().forEach(Lease::stop);
        bell.ring();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(STOP_MILLIS);
        for (Thread lane : lanes) {
            try {
                lane.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        lanes.clear();
        if (timer != null) {
            timer.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void lane(Task task) {
        while (running) {
            try {
                long heard = bell.rung();
                Job job = claims.claim(task.kind(), instance).orElse(null);
                if (job == null) {
                    bell.await(heard, IDLE_MILLIS);
                } else {
                    work(task, job);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException | Error broken) {
                pause(broken);
            }
        }
    }

    /** The database may be away for a while; the lane is still there when it is back. */
    private void pause(Throwable broken) {
        if (!running) {
            return;
        }
        LOG.error("the queue cannot be read", broken);
        try {
            Thread.sleep(IDLE_MILLIS * 4);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Task task, Job job) {
        Lease lease = new Lease(claims, job);
        leases.put(job.id(), lease);
        terminal.began(job);
        try {
            task.run(job, lease);
            terminal.ended(job, Job.State.DONE);
        } catch (ProblemsException problems) {
            failed(
                    job,
                    problems.problems().stream()
                            .map(one -> Json.object("place", one.place(), "text", one.text()))
                            .toList());
        } catch (Progress.Cancelled ended) {
            ended(job, lease);
        } catch (Claims.Lost elsewhere) {
            LOG.warn("job {} was taken over by another instance", job.id());
        } catch (DataAccessResourceFailureException
                | TransientDataAccessException
                | RecoverableDataAccessException
                | TransactionException away) {
            // not the job's fault: its lease runs out, and it is begun again while it has attempts left
            LOG.warn("the database was away while job {} was done", job.id(), away);
        } catch (RuntimeException | Error broken) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("job {} failed, error number {}", job.id(), number, broken);
            failed(job, List.of(Json.object("place", "", "text", "程序内部错误(编号 " + number + ")。请把编号和所用的数据交给维护人员。")));
        } finally {
            leases.remove(job.id());
        }
    }

    private void failed(Job job, List<Map<String, Object>> problems) {
        end(job, Job.State.FAILED, Json.object("problems", problems));
    }

    private void ended(Job job, Lease lease) {
        if (lease.isCancelled()) {
            end(job, Job.State.CANCELLED, Json.object());
        } else if (!running) {
            claims.giveBack(job);
        }
    }

    private void end(Job job, Job.State state, Map<String, Object> outcome) {
        try {
            transaction.executeWithoutResult(status -> claims.end(job, state, outcome));
            terminal.ended(job, state);
        } catch (Claims.Lost elsewhere) {
            LOG.warn("job {} was taken over by another instance", job.id());
        }
    }

    /** Our own leases first: after a long pause of this process, no other instance may have taken what lapsed meanwhile. */
    private void beat() {
        leases.values().forEach(lease -> {
            lease.renew();
            terminal.at(lease);
        });
        if (beats++ % REQUEUE_BEATS == 0) {
            claims.requeue();
        }
    }

    /** A timer that throws runs no more, whatever it throws; without it every lease would run out. */
    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error broken) {
                LOG.warn("leases cannot be renewed", broken);
            }
        };
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, "junheng-" + name);
        thread.setDaemon(true);
        return thread;
    }
}
