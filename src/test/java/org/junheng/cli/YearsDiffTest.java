package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.report.Json;
import org.junheng.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff DATA1 DATA2} as contract section 2 promises it, each in a process of its own. */
class YearsDiffTest {

    private static final String EARLIER = "fixtures/qingshan";
    private static final String LATER = "fixtures/qingshan-rectified";

    @TempDir
    private Path folder;

    @Test
    void the_same_data_twice_are_no_difference_and_a_year_of_rectification_is_one() {
        Cli.Run same = Cli.run("diff", EARLIER, EARLIER);
        assertThat(same.exit()).as(same.err()).isZero();
        assertThat(same.out()).contains("已整改 0 项   新增 0 项", "两份数据的年度相同", "都没有变");
        Cli.Run text = Cli.run("diff", EARLIER, LATER);
        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.err()).isEmpty();
        assertThat(text.out())
                .contains(
                        "2025 年度 → 2026 年度", "规则   rules(sha256:", "已整改\n=====", "新增\n=====", "仍存在\n=====", "其他\n=====")
                .doesNotContain("归因");
        Cli.Run back = Cli.run("diff", LATER, EARLIER);
        assertThat(back.exit()).isEqualTo(1);
        assertThat(back.out()).contains("2026 年度 → 2025 年度", "请核对先后");
    }

    @Test
    void two_rule_sets_tell_what_each_change_is_owed_to() throws IOException {
        Path edited = folder.resolve("改过的规则");
        copy(Path.of("rules"), edited);
        edit(edited.resolve("national/gy-2017/resources.dslr"), "各项指标的差异系数 不高于 0.50", "各项指标的差异系数 不高于 0.51");
        Cli.Run run = Cli.run(
                "diff", EARLIER, LATER, "--with", edited.toString(), "--format", "json", "--standard", "gy-2017");
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        Map<?, ?> tree = (Map<?, ?>) Json.read(run.out());
        assertThat(tree.keySet().stream().map(String::valueOf))
                .containsExactly(
                        "format",
                        "county",
                        "code",
                        "before",
                        "after",
                        "counts",
                        "verdicts",
                        "outcomes",
                        "unchangedButOtherFigures");
        assertThat(tree.get("format")).isEqualTo("junheng-years/1");
        assertThat(tree.get("verdicts")).hasToString("[{standard=gy-2017, before=NOT_MET, after=NOT_MET, cause=null}]");
        assertThat((List<?>) tree.get("outcomes"))
                .filteredOn(outcome -> ((Map<?, ?>) outcome).get("rule").equals("GY-CV-P"))
                .singleElement()
                .satisfies(outcome -> assertThat(
                                ((Map<?, ?>) outcome).get("fate") + " " + ((Map<?, ?>) outcome).get("cause"))
                        .isEqualTo("CURED BOTH"));
    }

    @Test
    void a_year_that_is_asked_for_holds_for_both() {
        Cli.Run run = Cli.run("diff", EARLIER, LATER, "--year", "2024");
        assertThat(run.out()).contains("前一份 qingshan  按 2024 年度的标准", "后一份 qingshan-rectified  按 2024 年度的标准");
    }

    @Test
    void data_that_cannot_be_read_are_told_of_both_sides_in_one_pass() {
        Cli.Run run = Cli.run("diff", "fixtures/broken", "fixtures/nowhere");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("前一份数据 schools.csv 第2行", "后一份数据 nowhere 找不到")
                .doesNotContain("Exception");
        Cli.Run rules = Cli.run("diff", "fixtures/broken", "fixtures/nowhere", "--rules", "fixtures");
        assertThat(rules.exit()).isEqualTo(2);
        assertThat(rules.err()).contains("rules/items.csv 缺少这个文件", "前一份数据 schools.csv 第2行", "后一份数据 nowhere");
    }

    @Test
    void another_county_is_refused() {
        Cli.Run run = Cli.run("diff", EARLIER, "fixtures/linhu");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("349901(青山县)", "只能比较同一个县的两个年度");
    }

    @Test
    void counties_of_two_folders_are_matched_by_code_and_those_without_a_match_are_listed() throws IOException {
        copy(Path.of(EARLIER), folder.resolve("2025/甲"));
        copy(Path.of("fixtures/jiangbei"), folder.resolve("2025/乙"));
        copy(Path.of("fixtures/broken"), folder.resolve("2025/丙"));
        copy(Path.of(LATER), folder.resolve("2026/子"));
        copy(Path.of("fixtures/yunling"), folder.resolve("2026/丑"));
        String[] call = {
            "diff", folder.resolve("2025").toString(), folder.resolve("2026").toString()
        };
        Cli.Run run = Cli.run(call);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("青山县(349901)2025 年度 → 2026 年度", "只在前一份数据中:江北区(", "只在后一份数据中:云岭县(");
        assertThat(run.err()).contains("前一份数据 丙:", "schools.csv 第2行", "已比较 1/1:子", "读不出的之中");
        delete(folder.resolve("2025/丙"));
        Cli.Run json = Cli.run(
                Stream.concat(Stream.of(call), Stream.of("--format", "json")).toArray(String[]::new));
        assertThat(json.exit()).isEqualTo(1);
        assertThat(json.out().split("\"format\": \"junheng-years/1\"")).hasSize(4);
        assertThat(json.out()).contains("\"before\": null", "\"after\": null");
        delete(folder.resolve("2026/子"));
        Cli.Run none = Cli.run(call);
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("两份数据没有共同的区县代码");
    }

    @Test
    void misuse_is_told_in_a_line() {
        misused("没有标准 \"gy-2071\"", "diff", EARLIER, LATER, "--standard", "gy-2071");
        misused("没有格式 \"html\"", "diff", EARLIER, LATER, "--format", "html");
        misused("最多写两份数据", "diff", EARLIER, LATER, LATER);
    }

    private static void misused(String told, String... arguments) {
        Cli.Run run = Cli.run(arguments);
        assertThat(run.exit()).as(told).isEqualTo(64);
        assertThat(run.err()).contains(told);
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).containsOnlyOnce(from);
        Files.writeString(file, text.replace(from, to));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
