package org.junheng.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The corpus src/test/resources/attacks. A .dslr file is put beside the real rules of gy-2017 and says in its second
 * line where it must be refused; a folder is laid over rules/ and says it in expected.txt.
 */
public final class Attacks {

    public static final Path FOLDER = Path.of("src/test/resources/attacks");
    public static final String HARMLESS = "harmless.dslr";

    private static final String PLACE = "rules/national/gy-2017/zz-attack.dslr";
    private static final Pattern LINE = Pattern.compile("# 拒绝于第 ([0-9]+) 行");

    private Attacks() {}

    /** Names of the single files, without the harmless one. */
    public static List<String> files() {
        return names(path -> path.toString().endsWith(".dslr") && !path.endsWith(HARMLESS));
    }

    static List<String> folders() {
        return names(Files::isDirectory);
    }

    private static List<String> names(java.util.function.Predicate<Path> wanted) {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(wanted)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place that a problem must name. */
    static String expectedOf(String name) {
        if (!name.endsWith(".dslr")) {
            return text(name + "/expected.txt").strip();
        }
        Matcher line = LINE.matcher(text(name));
        if (!line.find()) {
            throw new IllegalStateException(name + " does not say where it must be refused");
        }
        return PLACE + ":" + line.group(1);
    }

    /** A copy of the real rules with one attack in it. */
    static Path laidOut(String name, Path to) throws IOException {
        RealRules.copy(to);
        Path from = FOLDER.resolve(name);
        if (Files.isDirectory(from)) {
            RealRules.copy(from, to);
        } else {
            Files.copy(from, to.resolve(PLACE.substring("rules/".length())));
        }
        return to;
    }
}
