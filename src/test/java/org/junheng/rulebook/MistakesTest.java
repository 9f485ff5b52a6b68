package org.junheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What policy staff are told of their usual mistakes: src/test/resources/messages/mistakes.txt, to the letter. After a
 * message was changed on purpose, {@code -Djunheng.approve=true} writes the file anew; read the difference.
 */
class MistakesTest {

    private static final Path APPROVED = Path.of("src/test/resources/messages/mistakes.txt");
    private static final String PLACE = "rules/national/gy-2017/zz-mistake.dslr";

    @TempDir
    private Path folder;

    @Test
    void each_mistake_is_told_as_approved() throws IOException {
        String approved = Files.readString(APPROVED, StandardCharsets.UTF_8);
        String rule = rule(approved);
        String[] parts = approved.split("(?m)^(?=== )");
        String now = parts[0]
                + Stream.of(parts).skip(1).map(part -> told(rule, part)).collect(Collectors.joining());
        if (Boolean.getBoolean("junheng.approve")) {
            Files.writeString(APPROVED, now, StandardCharsets.UTF_8);
        }
        assertThat(now).isEqualTo(approved);
    }

    /** The indented lines of the file's head. */
    private static String rule(String approved) {
        String head = approved.substring(0, approved.indexOf("\n== "));
        String body = head.substring(head.indexOf("    package"));
        return body.lines()
                        .map(line -> line.startsWith("    ") ? line.substring(4) : line)
                        .collect(Collectors.joining("\n"))
                        .strip()
                + "\n";
    }

    private static String told(String rule, String part) {
        StringBuilder told = new StringBuilder();
        String text = rule;
        String from = "";
        for (String line : part.lines().toList()) {
            if (line.startsWith("! ") || line.equals("可以") || line.isEmpty()) {
                continue;
            }
            told.append(line).append('\n');
            if (line.startsWith("- ")) {
                from = line.substring(2);
                assertThat(text).as(part).contains(from);
            } else if (line.startsWith("+")) {
                text = text.replace(from, line.equals("+") ? "" : line.substring(2));
            }
        }
        List<Problem> problems = RealRules.problems(RealRules.with(PLACE, text));
        problems.forEach(problem -> told.append("! ")
                .append(problem.toString().replace(PLACE + ":", "第 ").replaceFirst("^(第 [0-9]+)", "$1 行"))
                .append('\n'));
        return told + (problems.isEmpty() ? "可以\n\n" : "\n");
    }

    private List<Problem> saved(byte[] bytes) throws IOException {
        RealRules.copy(folder);
        Files.write(folder.resolve("national/gy-2017/zz-mistake.dslr"), bytes);
        return RealRules.problems(folder);
    }

    private static String rule() throws IOException {
        return rule(Files.readString(APPROVED, StandardCharsets.UTF_8));
    }

    @Test
    void a_file_saved_on_windows_is_fine() throws IOException {
        assertThat(saved(("\ufeff" + rule().replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_file_saved_as_gb18030_is_refused_with_advice() throws IOException {
        assertThat(saved(rule().getBytes(Charset.forName("GB18030"))))
                .extracting(Problem::toString)
                .containsExactly(PLACE + " 不是 UTF-8 编码。请用记事本打开,另存为,编码选 UTF-8。");
    }

    @Test
    void a_file_saved_as_unicode_by_notepad_is_refused_with_the_same_advice() throws IOException {
        assertThat(saved(("\ufeff" + rule()).getBytes(StandardCharsets.UTF_16LE)))
                .extracting(Problem::text)
                .containsExactly("不是 UTF-8 编码。请用记事本打开,另存为,编码选 UTF-8。");
    }

    @Test
    void an_empty_file_says_how_it_should_begin() throws IOException {
        assertThat(saved(new byte[0]))
                .extracting(Problem::text)
                .containsExactly("文件开头应有两行:package gy_2017 和 expander language.dsl。");
    }
}
