package org.junheng.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the program as a process of its own, as a user's shell does. */
public final class Cli {

    /** What a run gave. */
    public record Run(int exit, String out, String err) {}

    private Cli() {}

    public static Run run(String... arguments) {
        return run(Path.of("").toAbsolutePath(), Map.of(), arguments);
    }

    /** @param environment added to the process's, as LC_ALL=C */
    public static Run run(Path directory, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djunheng.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                classPath(),
                "org.junheng.Application"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().putAll(environment);
        try {
            File err = File.createTempFile("junheng", ".err");
            builder.redirectError(err).redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            String errors = java.nio.file.Files.readString(err.toPath(), StandardCharsets.UTF_8);
            java.nio.file.Files.delete(err.toPath());
            return new Run(exit, out, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Without the tests. */
    static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return String.join(
                File.pathSeparator,
                List.of(all.split(File.pathSeparator)).stream()
                        .filter(entry -> !entry.contains("test-classes"))
                        .toList());
    }
}
