package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.SixSetsTest.FACTS;
import static org.junheng.SixSetsTest.FOLDER;
import static org.junheng.SixSetsTest.RESULT;
import static org.junheng.SixSetsTest.SIX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
import org.junheng.check.Subject;
import org.junheng.facts.Figure;
import org.junheng.report.TextReport;
import org.junheng.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same county by six standards: nothing is told of a person but the code. */
class SixSetsPeopleTest {

    @TempDir
    private Path folder;

    @Test
    void people_stand_in_their_own_part_of_the_report_by_codes_under_the_words_of_the_rules() {
        String report = TextReport.of(RESULT);
        int start = report.indexOf("人员(只列编号)");
        int end = report.length();
        assertThat(report.substring(0, start) + report.substring(end)).doesNotContainPattern("P00\\d\\d");
        String rest = report.substring(start, end).replaceAll("\\s", "");
        for (String known : wordsOfTheRules()) {
            rest = rest.replace(known, "");
        }
        assertThat(rest.replaceAll("\\([^()]*个月\\)|P00\\d\\d|\\d+人", "")).matches("人员\\(只列编号\\)-+(✗未达标|\\?待填报|→)+");
    }

    /** Titles, ids and measures of the findings on people, the longest first. */
    private static List<String> wordsOfTheRules() {
        TreeSet<String> words =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (Finding finding : RESULT.findings()) {
            if (finding.outcome().subject().kind() == Subject.Kind.PERSON) {
                words.add(finding.outcome().rule().title());
                words.add("[" + finding.outcome().rule().id() + "]");
                finding.measures().stream().map(Measure::text).forEach(words::add);
            }
        }
        return List.copyOf(words);
    }

    @Test
    void no_value_of_a_person_s_row_is_told_anywhere() throws IOException {
        Path counties = Files.createDirectories(folder.resolve("counties"));
        copy(counties.resolve("wutong"));
        Path other = Files.createDirectories(counties.resolve("other"));
        Files.writeString(other.resolve("county.csv"), "区县名称,区县代码,年度\n邻县,610292,2025\n");
        Files.writeString(other.resolve("balance.csv"), "学段,指标,差异系数\n小学,生均图书册数,0.3\n");
        Path out = folder.resolve("out");
        Cli.run(
                "check",
                counties.toString(),
                "--standard",
                String.join(",", SIX),
                "--format",
                "text",
                "--out",
                out.toString());
        String summary = Files.readString(out.resolve("summary.csv"));
        assertThat(summary.lines().filter(line -> line.startsWith("610291,")))
                .containsExactly(
                        "610291,梧桐县,2025,gy-2017,NOT_MET,6,",
                        "610291,梧桐县,2025,gj-2012,MET,0,",
                        "610291,梧桐县,2025,barkol-2016,NOT_MET,1,",
                        "610291,梧桐县,2025,tongchuan-2014,NOT_MET,27,",
                        "610291,梧桐县,2025,school-basic,NOT_MET,12,",
                        "610291,梧桐县,2025,lianshan,,17,");
        String report = Files.readString(out.resolve("610291/result.txt"));
        assertThat(report).contains("P0060");
        List<String> values = particularValues();
        assertThat(values).hasSizeGreaterThan(100).contains("1969-10", "孕产哺乳", "2025-07", "正高级");
        for (String value : values) {
            assertThat(report + summary).doesNotContain(value);
        }
        assertThat(summary).doesNotContainPattern("P00\\d\\d");
    }

    private static void copy(Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    /** Months, grounds and ranks; not what titles and measures say by themselves, nor a number that may stand anywhere. */
    private static List<String> particularValues() {
        Pattern particular = Pattern.compile("\\d{4}-\\d{2}|正高级|三级|[^\\d\\s]{4,}");
        String words = String.join("\n", wordsOfTheRules());
        return FACTS.rows("人员").stream()
                .flatMap(row -> row.figures().values().stream())
                .map(Figure::text)
                .filter(value -> particular.matcher(value).matches() && !words.contains(value))
                .distinct()
                .toList();
    }
}
