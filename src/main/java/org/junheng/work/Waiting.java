package org.junheng.work;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junheng.store.Job;
import org.junheng.store.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells those who wait for jobs to end: one look at the queue for all of them, and no thread for any. */
@Component
class Waiting {

    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);
    private static final int AT_ONCE = 500;
    private static final int TELLERS = 4;

    private final Jobs jobs;
    private final ExecutorService tellers = Executors.newFixedThreadPool(TELLERS, Waiting::daemon);
    private final Map<CompletableFuture<Job>, Wait> waits = new ConcurrentHashMap<>();

    Waiting(Jobs jobs) {
        this.jobs = jobs;
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

    @PreDestroy
    void stop() {
        tellers.shutdownNow();
    }

    @Scheduled(fixedDelay = 100)
    void look() {
        List<String> ids = waits.values().stream().map(Wait::id).distinct().toList();
        try {
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                jobs.find(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                        .forEach(this::tell);
            }
        } catch (DataAccessException away) {
            LOG.warn("the queue cannot be read", away);
        }
    }

    private void tell(Job job) {
        waits.forEach((told, wait) -> {
            boolean over = job.state().isEnd() || System.nanoTime() - wait.until() > 0;
            if (wait.id().equals(job.id()) && over && waits.remove(told) != null) {
                told.completeAsync(() -> job, tellers);
            }
        });
    }
}
