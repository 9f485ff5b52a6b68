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
 * line where it must be refused. A folder is laid over rules/ and says it in expected.txt; there a file x.append is
 * added to the real x, and x.replace holds a line of the real x and what comes in its place.
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

    /** The place that a problem must name, among rules that {@link #laidOut} has laid out. */
    static String expectedOf(String name) throws IOException {
        if (!name.endsWith(".dslr")) {
            String expected = text(name + "/expected.txt").strip();
            String file = expected.replaceFirst("^rules/", "").replaceFirst(":[a-z]+$", "");
            if (expected.endsWith(":appended")) {
                return "rules/" + file + ":" + (1 + real(file).lines().count());
            }
            if (expected.endsWith(":replaced")) {
                String line =
                        text(name + "/" + file + ".replace").lines().toList().get(0);
                return "rules/" + file + ":" + (1 + real(file).lines().toList().indexOf(line));
            }
            return expected;
        }
        Matcher line = LINE.matcher(text(name));
        if (!line.find()) {
            throw new IllegalStateException(name + " does not say where it must be refused");
        }
        return PLACE + ":" + line.group(1);
    }

    private static String real(String file) throws IOException {
        return Files.readString(RealRules.FOLDER.resolve(file), StandardCharsets.UTF_8)
                        .stripTrailing() + "\n";
    }

    /** A real file as an attack's .append or .replace changes it. */
    public static String changed(String attack, String file) {
        try {
            Path append = FOLDER.resolve(attack).resolve(file + ".append");
            if (Files.exists(append)) {
                return real(file) + Files.readString(append);
            }
            List<String> lines = Files.readAllLines(FOLDER.resolve(attack).resolve(file + ".replace"));
            return real(file).replace(lines.get(0), lines.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the real rules with one attack in it. */
    static Path laidOut(String name, Path to) throws IOException {
        RealRules.copy(to);
        Path from = FOLDER.resolve(name);
        if (Files.isDirectory(from)) {
            layOver(from, to);
        } else {
            Files.copy(from, to.resolve(PLACE.substring("rules/".length())));
        }
        return to;
    }

    private static void layOver(Path attack, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(attack)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = attack.relativize(file).toString();
                Path target = to.resolve(path.replaceFirst("\\.(append|replace)$", ""));
                if (!to.resolve(path).equals(target)) {
                    Files.writeString(
                            target,
                            changed(
                                    attack.getFileName().toString(),
                                    to.relativize(target).toString()));
                } else if (!path.equals("expected.txt")) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }
}
