package org.junheng.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.report.Json;
import org.junheng.store.Account;
import org.junheng.store.Accounts;
import org.junheng.store.Job;
import org.junheng.store.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Progress as server-sent events, whichever instance does the job: how it stands is told at once, and whenever it changes.
 * The queue is looked at twice a second, and what is told of a job is made once, for all who listen. A line without meaning
 * every quarter of a minute keeps proxies from ending what seems dead; whose account was changed or stopped meanwhile gets the
 * end of the stream instead, and must ask anew (who only signed out is told to the end). The last event of a job that has ended is followed by the end of the stream; so is the
 * service's own end.
 */
@Component
class Events implements SmartLifecycle {

    private static final long LONGEST_MILLIS = TimeUnit.HOURS.toMillis(1);
    private static final int SENDERS = 4;
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final Jobs jobs;
    private final Accounts accounts;
    private final Map<SseEmitter, Listener> listeners = new ConcurrentHashMap<>();
    /** A client that does not read must not hold up the others. */
    private final ThreadPoolExecutor senders =
            new ThreadPoolExecutor(SENDERS, SENDERS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(work, "junheng-events");
                thread.setDaemon(true);
                return thread;
            });

    private volatile boolean running;

    Events(Jobs jobs, Accounts accounts) {
        this.jobs = jobs;
        this.accounts = accounts;
        senders.allowCoreThreadTimeOut(true);
    }

    /** What is told of a job. @param tree of the job as it stands */
    record Topic(String kind, String job, Function<Job, Map<String, Object>> tree) {

        String key() {
            return kind + " " + job;
        }
    }

    private static final class Listener {
        private final SseEmitter emitter = new SseEmitter(LONGEST_MILLIS);
        private final Topic topic;
        private final Account account;
        private final AtomicBoolean sending = new AtomicBoolean();
        private volatile String last = "";

        Listener(Topic topic, Account account) {
            this.topic = topic;
            this.account = account;
        }
    }

    SseEmitter of(Topic topic, Job now, Account account) {
        Listener listener = new Listener(topic, account);
        SseEmitter emitter = listener.emitter;
        emitter.onCompletion(() -> listeners.remove(emitter));
        emitter.onTimeout(() -> listeners.remove(emitter));
        emitter.onError(gone -> listeners.remove(emitter));
        boolean last = now.state().isEnd() || !running;
        tell(listener, Json.line(topic.tree().apply(now)), last);
        if (!last) {
            // after the first report is on its way: a heartbeat in between would take its place
            listeners.put(emitter, listener);
        }
        return emitter;
    }

    @Scheduled(fixedDelay = 500)
    void tell() {
        try {
            tellAll();
        } catch (DataAccessException away) {
            LOG.warn("the queue cannot be read: {}", away.getMessage());
        }
    }

    private void tellAll() {
        if (listeners.isEmpty()) {
            return;
        }
        Map<String, List<Listener>> byTopic =
                listeners.values().stream().collect(Collectors.groupingBy(listener -> listener.topic.key()));
        List<String> ids = byTopic.values().stream()
                .map(all -> all.get(0).topic.job())
                .distinct()
                .toList();
        Map<String, Job> now = jobs.find(ids).stream().collect(Collectors.toMap(Job::id, job -> job));
        byTopic.values().forEach(all -> {
            Topic topic = all.get(0).topic;
            @Nullable Job job = now.get(topic.job());
            if (job != null) {
                String text = Json.line(topic.tree().apply(job));
                all.forEach(listener -> tell(listener, text, job.state().isEnd()));
            }
        });
    }

    @Scheduled(fixedDelayString = "${junheng.events.heartbeat:15s}")
    void beat() {
        Predicate<Account> granted = granted();
        listeners.values().forEach(listener -> {
            if (granted.test(listener.account)) {
                send(
                        listener,
                        emitter -> emitter.send(SseEmitter.event().comment("").build()));
            } else {
                send(listener, emitter -> end(listener));
            }
        });
    }

    /** Whether an account is still what it was when it asked; so is every one while nobody can tell. */
    private Predicate<Account> granted() {
        if (listeners.isEmpty()) {
            return account -> true;
        }
        try {
            Map<String, Long> versions = accounts.versions();
            return account -> Objects.equals(versions.get(account.name()), account.version());
        } catch (DataAccessException away) {
            LOG.warn("the accounts cannot be read: {}", away.getMessage());
            return account -> true;
        }
    }

    private void tell(Listener listener, String text, boolean last) {
        send(listener, emitter -> {
            if (!text.equals(listener.last)) {
                listener.last = text;
                emitter.send(SseEmitter.event().name("progress").data(text, MediaType.APPLICATION_JSON));
            }
            if (last) {
                end(listener);
            }
        });
    }

    private void end(Listener listener) {
        listeners.remove(listener.emitter);
        listener.emitter.complete();
    }

    private interface Sending {
        void to(SseEmitter emitter) throws IOException;
    }

    /** Nothing if the one before is still on its way: what there is to tell is told the next time. */
    private void send(Listener listener, Sending sending) {
        if (listener.sending.compareAndSet(false, true)) {
            senders.execute(() -> {
                try {
                    sending.to(listener.emitter);
                } catch (IOException | RuntimeException gone) {
                    listeners.remove(listener.emitter);
                    listener.emitter.completeWithError(gone);
                } finally {
                    listener.sending.set(false);
                }
            });
        }
    }

    /** Before the server, which would wait for streams that wait for jobs. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        listeners.values().forEach(listener -> senders.execute(listener.emitter::complete));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
