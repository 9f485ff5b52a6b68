package org.junheng.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.Eventually;
import org.junheng.testing.ManySchools;
import org.junheng.testing.RunningService;
import org.junheng.testing.ServiceProcess;
import org.junheng.web.Settings;

/**
 * Pages of a service that does nothing else, read by one person, against the same pages read by fifty while a county of 2,000
 * schools is imported and checked again and again. Prints both, the ratio of the 95th percentiles and how long the check took
 * alone and beside the readers. From the project's folder, after {@code ./mvnw -B verify}, with a class path that
 * {@code ./mvnw dependency:build-classpath} tells: {@code java -cp target/test-classes:target/classes:… org.junheng.speed.ReadersComparison
 * [H2|POSTGRES] [seconds]}
 */
public final class ReadersComparison {

    private static final int SCHOOLS = 2_000;
    private static final int READERS = 50;

    private final ServiceProcess service;
    private final Caller bureau;
    private final byte[] large;
    private final List<String> pages = new ArrayList<>();
    private final Random random = new Random(7);

    private ReadersComparison(ServiceProcess service, byte[] large) {
        this.service = service;
        this.bureau = service.nobody().bearer(service.account("reader", "BUREAU", "AUDITOR"));
        this.large = large;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Database database = Database.valueOf(args.length > 0 ? args[0] : "H2");
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 120;
        Path fixture = Path.of("fixtures/qingshan");
        Path folder = Files.createTempDirectory("county");
        byte[] small = ManySchools.zip(fixture, "349901", "349911");
        byte[] large = ManySchools.zip(ManySchools.write(fixture, folder.resolve("c"), SCHOOLS), "349901", "349912");
        Settings settings = RunningService.settings(RunningService.folder(), database.fresh());
        try (ServiceProcess service = ServiceProcess.start(settings, List.of())) {
            ReadersComparison comparison = new ReadersComparison(service, large);
            comparison.prepare(small);
            comparison.compare(seconds);
        }
        System.exit(0);
    }

    /** A county for the readers, and the large one, whose last check can be read while its next is made. */
    private void prepare(byte[] small) {
        addPages("349911", check(facts("small.zip", small)));
        check(facts("large.zip", large));
        long start = System.nanoTime();
        String facts = facts("large.zip", large);
        System.out.printf("import alone: %.1f s%n", since(start));
        start = System.nanoTime();
        String check = check(facts);
        System.out.printf("check alone: %.1f s; load %.1f%n", since(start), load());
        addPages("349912", check);
    }

    private void addPages(String county, String check) {
        for (String page : List.of("/", "/results", "/findings", "/ledger", "/data", "/documents")) {
            pages.add(page + " " + page + "?county=" + county);
        }
        pages.add("/results?q= /results?county=" + county + "&bad=true&q=%E5%AE%9E%E9%AA%8C");
        for (int n : List.of(1, 7, 23)) {
            pages.add("/checks/…/findings/n /checks/" + check + "/findings/" + n);
            pages.add("/checks/…/outcomes/n /checks/" + check + "/outcomes/" + n);
        }
        pages.removeIf(page -> {
            int status = bureau.get(page.substring(page.indexOf(' ') + 1)).status();
            if (status != 200) {
                System.out.println("left out: " + page + " " + status);
            }
            return status != 200;
        });
    }

    private void compare(int seconds) throws InterruptedException {
        Reader warm = new Reader(service, pages, new Times(), random);
        warm.signIn("reader");
        warm.read(600);
        Times idle = new Times();
        Reader one = new Reader(service, pages, idle, random);
        one.signIn("reader");
        System.out.printf("load before one reader: %.1f%n", load());
        one.readUntil(System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds), 1000, 1000);
        idle.print("one reader, nothing else (load " + load() + ")");
        Times busy = new Times();
        AtomicBoolean measuring = new AtomicBoolean(true);
        List<Double> checks = new ArrayList<>();
        Thread work = new Thread(() -> work(measuring, checks));
        work.start();
        readers(busy, seconds);
        measuring.set(false);
        busy.print(READERS + " readers beside import and check (load " + load() + ")");
        work.join();
        System.out.println("checks beside the readers, s: " + checks);
        System.out.printf(
                "95th percentile %.0f ms / %.0f ms = %.1f, errors %d%n",
                busy.percentile("", 0.95),
                idle.percentile("", 0.95),
                busy.percentile("", 0.95) / idle.percentile("", 0.95),
                idle.errors() + busy.errors());
    }

    private void readers(Times times, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Reader reader = new Reader(service, pages, times, new Random(i));
            Thread thread = new Thread(() -> {
                try {
                    reader.signIn("reader");
                    reader.readUntil(end, 1000, 3000);
                } catch (RuntimeException | InterruptedException broken) {
                    times.error(broken.toString());
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Import and check, one after the other, as long as anybody measures. */
    private void work(AtomicBoolean measuring, List<Double> checks) {
        while (measuring.get()) {
            String facts = facts("large.zip", large);
            long start = System.nanoTime();
            check(facts);
            checks.add(Math.round(since(start) * 10) / 10.0);
        }
    }

    private String facts(String name, byte[] file) {
        Answer answer = bureau.upload("/api/facts", name, file);
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.text());
        }
        return answer.json().get("id").asString();
    }

    private String check(String facts) {
        String id = bureau.post("/api/checks", Map.of("facts", facts))
                .json()
                .get("id")
                .asString();
        Eventually.is("the check", () -> {
            String state = bureau.get("/api/checks/" + id).json().get("state").asString();
            if (state.equals("FAILED")) {
                throw new IllegalStateException(bureau.get("/api/checks/" + id).text());
            }
            return state.equals("DONE");
        });
        return id;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
