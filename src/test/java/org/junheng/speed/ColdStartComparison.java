package org.junheng.speed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junheng.testing.ManySchools;

/**
 * From cold start: {@code ./junheng check} on a county of 100 schools (csv in, JSON out) against the hand-written plain
 * evaluator of the same figures, whole processes in turn, the median of five pairs. Prints the ratio; machines differ, so
 * single times mean little. From the project's folder, after {@code ./mvnw -B verify}:
 * {@code java -cp target/test-classes org.junheng.speed.ColdStartComparison}
 */
public final class ColdStartComparison {

    private static final int PAIRS = 5;

    private ColdStartComparison() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path county = ManySchools.write(
                Path.of("fixtures/qingshan"),
                Files.createTempDirectory("county").resolve("c"),
                100);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> program = List.of("./junheng", "check", county.toString(), "--format", "json");
        List<String> plain = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                "target/test-classes",
                "org.junheng.reference.PlainEvaluator",
                county.toString());
        time(program, 1);
        time(plain, 0);
        List<Double> ratios = new ArrayList<>();
        for (int pair = 1; pair <= PAIRS; pair++) {
            double ours = time(program, 1);
            double baseline = time(plain, 0);
            ratios.add(ours / baseline);
            System.out.printf(
                    "pair %d: junheng %.2f s, plain %.2f s, ratio %.2f%n", pair, ours, baseline, ours / baseline);
        }
        Collections.sort(ratios);
        System.out.printf("median ratio of %d pairs: %.2f%n", PAIRS, ratios.get(PAIRS / 2));
    }

    private static double time(List<String> command, int expectedExit) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(new File("/dev/null"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exit != expectedExit) {
            throw new IllegalStateException(command + " ended with " + exit);
        }
        return seconds;
    }
}
