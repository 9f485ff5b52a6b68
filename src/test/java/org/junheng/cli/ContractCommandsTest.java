package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junheng.report.Json;
import org.junheng.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as contract section 2 promises them, each in a process of its own. */
class ContractCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void exit_codes_tell_met_from_not_met_from_unreadable_from_misused() {
        assertThat(Cli.run("check", "fixtures/linhu").exit()).isEqualTo(0);
        assertThat(Cli.run("check", "fixtures/qingshan").exit()).isEqualTo(1);
        assertThat(Cli.run("check", "fixtures/broken").exit()).isEqualTo(2);
        assertThat(Cli.run("check", "fixtures/nowhere").exit()).isEqualTo(2);
        assertThat(Cli.run("check").exit()).isEqualTo(64);
        assertThat(Cli.run("chekc", "fixtures/linhu").exit()).isEqualTo(64);
        assertThat(Cli.run("check", "fixtures/linhu", "--standard", "gy-2071").exit())
                .isEqualTo(64);
        assertThat(Cli.run("check", "fixtures/linhu", "--format", "pdf").exit()).isEqualTo(64);
        assertThat(Cli.run("check", "fixtures/linhu", "--year", "zwanzig").exit())
                .isEqualTo(64);
    }

    @Test
    void problems_go_to_stderr_all_at_once_and_nothing_is_written() {
        Cli.Run run = Cli.run(
                "check",
                "fixtures/broken",
                "--format",
                "json",
                "--out",
                folder.resolve("out").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().count()).isGreaterThan(50);
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_result_is_the_same_in_the_C_locale_and_another_time_zone() {
        Cli.Run here = Cli.run("check", "fixtures/qingshan", "--format", "json");
        Cli.Run there = Cli.run(
                Path.of("").toAbsolutePath(),
                Map.of(
                        "LC_ALL",
                        "C",
                        "LANG",
                        "C",
                        "TZ",
                        "Pacific/Kiritimati",
                        "JAVA_TOOL_OPTIONS",
                        "-Duser.language=tr -Duser.country=TR"),
                "check",
                "fixtures/qingshan",
                "--format",
                "json");
        assertThat(without(there.out())).isEqualTo(without(here.out()));
        assertThat(here.out()).contains("青山县");
    }

    @Test
    void results_are_written_where_asked_and_replay_to_the_same() throws IOException {
        Path out = folder.resolve("结果");
        Cli.Run run = Cli.run("check", "fixtures/hekou", "--format", "json,text", "--out", out.toString());
        assertThat(run.exit()).isZero();
        assertThat(out.resolve("result.txt")).isNotEmptyFile();
        Path result = out.resolve("result.json");
        assertThat(Cli.run("replay", result.toString()).exit()).isZero();
        Files.writeString(
                result, Files.readString(result).replaceFirst("\"verdict\": \"MET\"", "\"verdict\": \"NOT_MET\""));
        Cli.Run changed = Cli.run("replay", result.toString());
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.out()).contains("verdicts[0].verdict");
    }

    @Test
    void a_result_that_holds_another_language_is_refused() throws IOException {
        Path result = folder.resolve("result.json");
        Cli.run("check", "fixtures/linhu", "--format", "json", "--out", folder.toString());
        Files.writeString(result, Files.readString(result).replace("$subject.evidence(drools);", "System.exit(7);"));
        Cli.Run run = Cli.run("replay", result.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("rules/language.dsl");
        assertThat(Cli.run("explain", result.toString(), "GY-R4-P").exit()).isEqualTo(2);
    }

    @Test
    void explain_walks_a_finding_back_to_rule_clause_and_cell() {
        Cli.run("check", "fixtures/qingshan", "--format", "json", "--out", folder.toString());
        String result = folder.resolve("result.json").toString();
        Cli.Run run = Cli.run("explain", result, "GY-R4-P|2134900001-小学|生均教学及辅助用房面积");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("二(一)4", "不低于 4.5 平方米", "schools.csv!", "resources.dslr:");
        assertThat(Cli.run("explain", result, "GY-R4-P|nobody|-").exit()).isEqualTo(64);
        assertThat(Cli.run("explain", "README.md", "GY-R4-P|nobody|-").exit()).isEqualTo(2);
    }

    @Test
    void several_counties_give_a_summary_and_one_that_cannot_be_read_stops_no_other() throws IOException {
        Path out = folder.resolve("all");
        Cli.Run run = Cli.run("check", "fixtures", "--format", "json", "--out", out.toString());
        assertThat(run.exit()).isEqualTo(2);
        List<String> summary = Files.readAllLines(out.resolve("summary.csv"));
        assertThat(summary.get(0)).endsWith("区县代码,区县名称,年度,standard,verdict,findings,error");
        assertThat(summary).anyMatch(line -> line.startsWith("349901,青山县,2025,gy-2017,NOT_MET,"));
        assertThat(summary).anyMatch(line -> line.contains("broken"));
        assertThat(out.resolve("349901/result.json")).isNotEmptyFile();
    }

    @Test
    void a_code_from_the_data_never_becomes_a_path_and_a_county_without_its_sheet_is_not_passed_over()
            throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        county(data.resolve("a"), "../../evil", "县");
        county(data.resolve("b"), "990101", "县");
        county(data.resolve("c"), "990101", "同码县");
        Files.createDirectories(data.resolve("d"));
        Files.writeString(data.resolve("d/schools.csv"), "学校标识码,学校名称\n1,校\n");
        Path out = folder.resolve("x/y/out");
        Cli.Run run = Cli.run("check", data.toString(), "--format", "json", "--out", out.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(folder.resolve("evil")).doesNotExist();
        assertThat(folder.resolve("x/evil")).doesNotExist();
        String summary = Files.readString(out.resolve("summary.csv"));
        assertThat(summary.lines().filter(line -> line.startsWith("990101,"))).hasSize(2);
        assertThat(summary).contains("不能用作文件夹名", "出现了两次").contains(",d,");
        assertThat(out.resolve("990101/result.json")).isNotEmptyFile();
    }

    private static void county(Path folder, String code, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("county.csv"), "区县名称,区县代码,年度\n" + name + "," + code + ",2025\n");
        Files.writeString(folder.resolve("balance.csv"), "学段,指标,差异系数\n小学,生均图书册数,0.3\n");
    }

    @Test
    void broken_rules_do_not_hide_broken_data() throws IOException {
        Path rules = folder.resolve("rules");
        copy(Path.of("rules"), rules);
        Path file = rules.resolve("national/gy-2017/resources.dslr");
        Files.writeString(file, Files.readString(file).replace("不低于 4.5", "不底于 4.5"));
        Cli.Run run = Cli.run("check", "fixtures/broken", "--rules", rules.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("resources.dslr:", "是否想写 \"不低于\"", "schools.csv 第2行");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (java.util.stream.Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void rules_lists_every_rule_as_json() {
        Cli.Run run = Cli.run("rules", "--format", "json", "--year", "2021");
        assertThat(run.exit()).isZero();
        List<?> rules = (List<?>) Json.read(run.out());
        Map<?, ?> rule = rules.stream()
                .map(r -> (Map<?, ?>) r)
                .filter(r -> r.get("rule").equals("GY-R4-P"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.keySet().stream().map(String::valueOf))
                .containsExactly("rule", "title", "standard", "clause", "source", "inForce", "coverage", "verified");
        assertThat(rule.get("coverage")).isEqualTo("automatic");
        assertThat(rules.stream()
                        .map(r -> (Map<?, ?>) r)
                        .filter(r -> r.get("rule").equals("GY-TG4-a"))
                        .map(r -> String.valueOf(r.get("inForce"))))
                .containsExactly("true");
    }

    @Test
    void a_template_is_not_overwritten_unless_asked() {
        String file = folder.resolve("模板.xlsx").toString();
        assertThat(Cli.run("template", "--standard", "gy-2017", "-o", file).exit())
                .isZero();
        assertThat(Cli.run("template", "-o", file).exit()).isEqualTo(64);
        assertThat(Cli.run("template", "-o", file, "--force").exit()).isZero();
    }

    @Test
    void the_jar_s_own_rules_serve_where_there_is_no_folder() {
        Cli.Run run = Cli.run(folder, Map.of("JAVA_TOOL_OPTIONS", "-Djunheng.home=" + folder), "rules");
        assertThat(run.out()).contains("GY-R4-P");
    }

    private static Object without(String json) {
        Map<?, ?> tree = (Map<?, ?>) Json.read(json);
        tree.remove("checkedAt");
        return tree;
    }
}
