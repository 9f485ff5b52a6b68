package org.junheng.service;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junheng.testing.ServiceProcess;

/**
 * People and programs who work with a service all at once, until it is gone: two counties hand in figures and have them
 * checked, somebody moves entries of their ledgers, somebody looks after accounts.
 */
final class Clients {

    /** What a client is about to do. */
    enum Doing {
        IMPORT,
        CHECK,
        MOVE,
        ACCOUNT
    }

    private final Client client;
    private final Promises promises;
    private final boolean mayFail;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<Doing, Integer> begun = new EnumMap<>(Doing.class);
    private volatile boolean stopped;

    /** @param mayFail whether the service may answer that it cannot, as when its database is gone */
    Clients(ServiceProcess service, String token, Promises promises, boolean mayFail) {
        this.promises = promises;
        this.mayFail = mayFail;
        this.client = new Client(service, token, promises, mayFail, this::doing);
    }

    private interface Step {
        void run(Random random) throws InterruptedException;
    }

    /** @param counties codes */
    Clients begin(Random random, String... counties) {
        for (String county : counties) {
            begin("county-" + county, random.nextLong(), one -> client.county(county, one));
        }
        begin("moves", random.nextLong(), one -> client.move(counties[one.nextInt(counties.length)], one));
        begin("accounts", random.nextLong(), this::account);
        return this;
    }

    private void begin(String name, long seed, Step step) {
        Random random = new Random(seed);
        Thread thread = new Thread(() -> work(step, random), name);
        threads.add(thread);
        thread.start();
    }

    private void work(Step step, Random random) {
        while (!stopped) {
            try {
                step.run(random);
            } catch (UncheckedIOException gone) {
                if (!mayFail) {
                    return;
                }
            } catch (Client.Unanswered wait) {
                // the service lives, its database does not
            } catch (RuntimeException | InterruptedException wrong) {
                promises.wrong.add(Thread.currentThread().getName() + ": " + wrong);
                return;
            }
        }
    }

    /** One beside each check: passwords are slow to prove, and others want the processor too. */
    private void account(Random random) throws InterruptedException {
        await(Doing.CHECK, 1);
        client.account(random);
    }

    /** Returns when all have ended what they were at. */
    void end() throws InterruptedException {
        stop();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private synchronized void doing(Doing what) {
        begun.merge(what, 1, Integer::sum);
        notifyAll();
    }

    /** Until somebody begins it for so many times from now. */
    synchronized void await(Doing what, int times) throws InterruptedException {
        int before = begun.getOrDefault(what, 0);
        while (begun.getOrDefault(what, 0) < before + times && !stopped) {
            if (threads.stream().noneMatch(Thread::isAlive) || !promises.wrong.isEmpty()) {
                throw new IllegalStateException("nobody works any more: " + promises.wrong);
            }
            wait(100);
        }
    }
}
