package org.junheng.web.api;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.report.Json;
import org.junheng.store.Job;
import org.junheng.store.Jobs;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Progress as server-sent events, whichever instance does the job: the queue is looked at twice a second, once for all who
 * listen. The last event of a job that has ended is followed by the end of the stream.
 */
@Component
class Events {

    private static final long LONGEST_MILLIS = TimeUnit.HOURS.toMillis(1);
    private static final int SENDERS = 4;

    private final Jobs jobs;
    private final Map<SseEmitter, Listener> listeners = new ConcurrentHashMap<>();
    /** A client that does not read must not hold up the others. */
    private final ThreadPoolExecutor senders =
            new ThreadPoolExecutor(SENDERS, SENDERS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(work, "junheng-events");
                thread.setDaemon(true);
                return thread;
            });

    Events(Jobs jobs) {
        this.jobs = jobs;
        senders.allowCoreThreadTimeOut(true);
    }

    private static final class Listener {
        private final String job;
        private final Function<Job, Map<String, Object>> tree;
        private final AtomicBoolean sending = new AtomicBoolean();
        private volatile String last = "";

        Listener(String job, Function<Job, Map<String, Object>> tree) {
            this.job = job;
            this.tree = tree;
        }
    }

    SseEmitter of(String job, Function<Job, Map<String, Object>> tree) {
        SseEmitter emitter = new SseEmitter(LONGEST_MILLIS);
        emitter.onCompletion(() -> listeners.remove(emitter));
        emitter.onTimeout(() -> listeners.remove(emitter));
        emitter.onError(gone -> listeners.remove(emitter));
        listeners.put(emitter, new Listener(job, tree));
        return emitter;
    }

    @Scheduled(fixedDelay = 500)
    void tell() {
        if (listeners.isEmpty()) {
            return;
        }
        Collection<String> ids = listeners.values().stream()
                .map(listener -> listener.job)
                .distinct()
                .toList();
        Map<String, Job> now = jobs.find(ids).stream().collect(Collectors.toMap(Job::id, job -> job));
        listeners.forEach((emitter, listener) -> {
            @Nullable Job job = now.get(listener.job);
            if (job != null && listener.sending.compareAndSet(false, true)) {
                senders.execute(() -> send(emitter, listener, job));
            }
        });
    }

    private void send(SseEmitter emitter, Listener listener, Job job) {
        try {
            String text = Json.line(listener.tree.apply(job));
            if (!text.equals(listener.last)) {
                listener.last = text;
                emitter.send(SseEmitter.event().name("progress").data(text, MediaType.APPLICATION_JSON));
            }
            if (job.state().isEnd()) {
                listeners.remove(emitter);
                emitter.complete();
            }
        } catch (IOException | RuntimeException gone) {
            listeners.remove(emitter);
            emitter.completeWithError(gone);
        } finally {
            listener.sending.set(false);
        }
    }
}
