package org.junheng.work;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junheng.store.Job;
import org.junheng.store.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tells those who wait for jobs to end: one look at the queue for all of them, and no thread for any. */
@Component
class Waiting implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);
    private static final long LOOK_MILLIS = 100;
    private static final int AT_ONCE = 500;
    private static final int TELLERS = 4;

    /** Of the time that the server has for its last requests (application.yaml). */
    private static final long LAST_SECONDS = 8;

    private final Jobs jobs;
    private final ExecutorService tellers = Executors.newFixedThreadPool(TELLERS, Waiting::daemon);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Waiting::daemon);
    private final Map<CompletableFuture<Job>, Wait> waits = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile boolean ending;

    Waiting(Jobs jobs) {
        this.jobs = jobs;
        timer.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private record Wait(String id, long until) {}

    /** The job when it has ended, or as it stands when the time is over. */
    CompletableFuture<Job> ended(String id, Duration longest) {
        CompletableFuture<Job> told = new CompletableFuture<>();
        waits.put(told, new Wait(id, System.nanoTime() + longest.toNanos()));
        return told;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "junheng-tellers");
        thread.setDaemon(true);
        return thread;
    }

    /** Before the server, whose last requests wait for jobs. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void start() {
        running = true;
    }

    /**
     * What ends while the server still has time is told as ever, by a timer that nobody else ends; then the others are told how
     * theirs stand.
     */
    @Override
    public void stop() {
        running = false;
        timer.schedule(() -> ending = true, LAST_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
        tellers.shutdown();
    }

    private void look() {
        List<String> ids = waits.values().stream().map(Wait::id).distinct().toList();
        try {
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                jobs.find(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                        .forEach(this::tell);
            }
        } catch (RuntimeException | Error away) {
            LOG.warn("the queue cannot be read", away);
        }
    }

    private void tell(Job job) {
        waits.forEach((told, wait) -> {
            boolean over = ending || job.state().isEnd() || System.nanoTime() - wait.until() > 0;
            if (wait.id().equals(job.id()) && over && waits.remove(told) != null) {
                told.completeAsync(() -> job, tellers);
            }
        });
    }
}
