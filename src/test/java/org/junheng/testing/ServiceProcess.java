package org.junheng.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junheng.web.Settings;

/** The service as a process of its own, as {@code junheng serve} starts it: it can be killed at any moment. */
public final class ServiceProcess implements AutoCloseable {

    private static final List<String> QUICK = List.of("-Xmx400m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ALIVE.forEach(Process::destroyForcibly)));
    }

    private final Process process;
    private final URI base;

    private ServiceProcess(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    /** With a small heap and options that start quickly. Returns when it answers. */
    public static ServiceProcess start(Settings settings) {
        return start(settings, QUICK);
    }

    /** @param options of Java; what it says and logs is in the file {@code said} of its folder */
    public static ServiceProcess start(Settings settings, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of("-cp", Cli.classPath(), "org.junheng.Application", "serve", "--port", "0"));
        command.addAll(List.of("--data-dir", settings.folder().toString()));
        File said = settings.folder().resolve("said").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(said));
        environment(settings, builder.environment());
        try {
            Process process = builder.start();
            ALIVE.add(process);
            return new ServiceProcess(process, address(process, said.toPath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void environment(Settings settings, Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("JUNHENG_"));
        environment.put("JUNHENG_ADMIN_PASSWORD", RunningService.TESTING_PASSWORD);
        String database = settings.database();
        if (database != null) {
            environment.put("JUNHENG_DB_URL", database);
            environment.put("JUNHENG_DB_USER", Database.USER);
        }
    }

    private static URI address(Process process, Path said) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            int at = line.indexOf("http://");
            if (at >= 0) {
                log(out, said);
                return URI.create(line.substring(at).strip().replaceFirst("/$", ""));
            }
        }
        ALIVE.remove(process);
        throw new IllegalStateException("it did not start: " + Files.readString(said));
    }

    /** What it logs, behind what it says: a pipe that nobody reads would stop it. */
    private static void log(BufferedReader out, Path said) {
        Thread reader = new Thread(() -> {
            try (BufferedReader lines = out) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Files.writeString(said, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            } catch (IOException killed) {
                // nobody says anything any more
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    public URI base() {
        return base;
    }

    public Caller nobody() {
        return new Caller(base);
    }

    public Caller admin() {
        return nobody().basic("admin", RunningService.TESTING_PASSWORD);
    }

    /** Creates an account with {@link RunningService#TESTING_PASSWORD} and roles. @return its token, a caller's bearer */
    public String account(String name, String... roles) {
        Answer made = admin().post(
                        "/api/users",
                        Map.of(
                                "name",
                                name,
                                "password",
                                RunningService.TESTING_PASSWORD,
                                "roles",
                                Arrays.asList(roles)));
        Answer token = nobody().basic(name, RunningService.TESTING_PASSWORD).post("/api/tokens", Map.of());
        if (made.status() != 201 || token.status() != 201) {
            throw new IllegalStateException(made.text() + token.text());
        }
        return token.json().get("token").asString();
    }

    /** SIGKILL: it has no time for anything. Returns when it is dead. */
    public void kill() {
        process.destroyForcibly();
        dead();
    }

    /** SIGTERM, as a service manager stops it. Returns when it is dead. */
    @Override
    public void close() {
        process.destroy();
        dead();
    }

    private void dead() {
        process.onExit().join();
        ALIVE.remove(process);
    }
}
