package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With LANG=C the JDK cannot spell Chinese file names; they are read all the same. */
@DisabledOnOs(OS.WINDOWS)
class PlainLocaleTest {

    @TempDir
    Path dir;

    /** Prints the fingerprints of the counties in a folder. */
    static final class Main {
        public static void main(String[] args) {
            for (Path county : Intake.counties(Path.of(args[0]))) {
                System.out.println(DataFingerprint.of(Intake.read(county, new TestVocabulary())));
            }
        }
    }

    @Test
    void chinese_file_names_are_read_in_the_c_locale() throws IOException, InterruptedException {
        CountyDraft draft = CountyDraft.small();
        Carried.csv(draft, dir.resolve("甲县"), StandardCharsets.UTF_8, UnaryOperator.identity());
        Carried.workbook(draft, dir.resolve("乙县.xlsx"));
        String fingerprint = DataFingerprint.of(draft.read());
        assertThat(run(dir)).containsExactly(fingerprint, fingerprint);
    }

    private static List<String> run(Path data) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder process = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), Main.class.getName(), data.toString());
        process.environment().put("LC_ALL", "C");
        process.redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")));
        Process running = process.start();
        List<String> lines = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        running.waitFor();
        return lines;
    }
}
