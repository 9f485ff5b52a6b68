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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff} as contract section 2 promises it, each in a process of its own. */
class DiffCommandTest {

    private static final String FILE = "national/gy-2017/resources.dslr";
    private static final String LIMIT = "生均教学及辅助用房面积 不低于 4.5 平方米";

    @TempDir
    private Path folder;

    private Path edited;

    @BeforeEach
    void copyRules() throws IOException {
        edited = folder.resolve("改过的规则");
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = edited.resolve(Path.of("rules").relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void an_edit_lists_the_school_it_turns_and_no_edit_lists_nothing() throws IOException {
        Cli.Run same = diff("fixtures/qingshan");
        assertThat(same.exit()).as(same.err()).isZero();
        assertThat(same.out()).contains("没有结论发生变化");
        edit("4.6");
        Cli.Run text = diff("fixtures/qingshan");
        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.out())
                .contains("旧规则 rules(sha256:", "新规则 " + edited + "(sha256:", "青山县东关小学", "4.5 ≥ 4.5 → 4.5 < 4.6 平方米");
        Cli.Run json = diff("fixtures/qingshan", "--format", "json", "--standard", "gy-2017", "--year", "2024");
        assertThat(json.exit()).isEqualTo(1);
        Map<?, ?> tree = (Map<?, ?>) Json.read(json.out());
        assertThat(tree.keySet().stream().map(String::valueOf))
                .containsExactly(
                        "format",
                        "county",
                        "code",
                        "year",
                        "before",
                        "after",
                        "verdicts",
                        "outcomes",
                        "unchangedButOtherFigures");
        assertThat(tree.get("format")).isEqualTo("junheng-diff/1");
        assertThat(tree.get("year")).isEqualTo(2024L);
        assertThat((List<?>) tree.get("verdicts")).hasSize(1);
        assertThat((List<?>) tree.get("outcomes"))
                .filteredOn(outcome -> ((Map<?, ?>) outcome).get("rule").equals("GY-R4-P"))
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(
                                ((Map<?, ?>) outcome).get("before").toString())
                        .isEqualTo("{state=MET, value=4.5, limit=4.5, unit=平方米, gap=null}"));
    }

    @Test
    void each_county_of_a_folder_is_compared_and_one_that_cannot_be_read_stops_no_other() throws IOException {
        edit("4.6");
        Cli.Run run = diff("fixtures");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("青山县(349901)", "临湖区(").doesNotContain("断桥县");
        assertThat(run.err()).contains("broken:", "schools.csv 第2行").doesNotContain("Exception");
    }

    @Test
    void problems_of_both_rulebooks_are_told_in_one_go_each_with_its_side_and_the_data_s_beside_them()
            throws IOException {
        edit("4.5 平方");
        Cli.Run run = Cli.run("diff", "--rules", edited.toString(), "--with", "fixtures", "fixtures/broken");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("旧规则 rules/" + FILE, "新规则 rules/items.csv 缺少这个文件", "schools.csv 第2行");
        Cli.Run nowhere = Cli.run("diff", "--rules", "nowhere", "--with", "README.md", "fixtures/linhu");
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err())
                .contains("旧规则 nowhere 不是文件夹", "新规则 README.md 不是文件夹")
                .contains("--with");
    }

    @Test
    void data_that_only_one_vocabulary_refuses_are_told_with_that_side() throws IOException {
        Path file = edited.resolve("national/gy-2017/quality.dslr");
        String text = Files.readString(file);
        int rule = text.indexOf("@编号(\"GY-Q5\")");
        Files.writeString(
                file, text.substring(0, rule) + text.substring(rule).replaceFirst("凭佐证材料判定", "社会认可度 不低于 80 %"));
        Cli.Run run = diff("fixtures/qingshan");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("按新规则 evidence.csv", "GY-Q5").doesNotContain("旧规则");
    }

    @Test
    void misuse_is_told_in_a_line() {
        misused("没有写 --with", "diff", "fixtures/linhu");
        misused("没有写数据的路径", "diff", "--with", "rules");
        misused("最多写两份数据,这里写了 3 份", "diff", "fixtures/linhu", "fixtures/hekou", "fixtures/forms");
        misused("两套规则都没有标准 \"gy-2071\"", "diff", "--with", "rules", "--standard", "gy-2071", "fixtures/linhu");
        misused("没有格式 \"html\"", "diff", "--with", "rules", "--format", "html", "fixtures/linhu");
    }

    private static void misused(String told, String... arguments) {
        Cli.Run run = Cli.run(arguments);
        assertThat(run.exit()).as(told).isEqualTo(64);
        assertThat(run.err()).contains(told);
    }

    private Cli.Run diff(String data, String... more) {
        return Cli.run(
                Stream.concat(Stream.of("diff", "--rules", "rules", "--with", edited.toString(), data), Stream.of(more))
                        .toArray(String[]::new));
    }

    private void edit(String limit) throws IOException {
        Path file = edited.resolve(FILE);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(LIMIT, "生均教学及辅助用房面积 不低于 " + limit + (limit.contains(" ") ? "" : " 平方米")));
    }
}
