package org.junheng.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junheng.shared.Fingerprint;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;

/**
 * The texts of a rules folder by path ({@code rules/…}), from a folder, from the jar, or from a result.
 *
 * @param texts what the fingerprint covers: .dslr, standard.yaml, items.csv, indicators.csv, prices.csv, language.dsl
 * @param cases the cases.yaml by path; examples, not part of the rulebook
 */
public record RulesSource(Map<String, String> texts, Map<String, String> cases) {

    private static final long LARGEST = 4 * 1024 * 1024;

    public RulesSource {
        texts = normalised(texts);
        cases = normalised(cases);
    }

    /** As the fingerprint sees them, wherever they come from: what is read and what is fingerprinted must be one text. */
    private static Map<String, String> normalised(Map<String, String> texts) {
        Map<String, String> plain = new TreeMap<>();
        texts.forEach((path, text) -> plain.put(path, Fingerprint.normalised(text)));
        return plain;
    }

    /** @throws org.junheng.shared.ProblemsException if the folder cannot be read */
    public static RulesSource folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ProblemsException(folder.toString(), "不是文件夹。请用 --rules 指出规则文件夹。");
        }
        Problems problems = new Problems();
        RulesSource source = read(folder, problems);
        problems.throwIfAny();
        return source;
    }

    /** The rules that the program was built with. */
    public static RulesSource jar() {
        try {
            URI uri = RulesSource.class
                    .getClassLoader()
                    .getResource("rules/items.csv")
                    .toURI();
            if (!uri.getScheme().equals("jar")) {
                return folder(Path.of(uri).resolveSibling(""));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return folder(jar.getPath("/rules"));
            }
        } catch (IOException | java.net.URISyntaxException e) {
            throw new IllegalStateException("the jar's own rules cannot be read", e);
        }
    }

    private static RulesSource read(Path folder, Problems problems) {
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> cases = new TreeMap<>();
        // the folder itself may be a link, nothing in it
        try (Stream<Path> walk = Files.walk(folder.toRealPath(), 8)) {
            List<Path> files = walk.sorted().toList();
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                String path =
                        "rules/" + files.get(0).relativize(file).toString().replace('\\', '/');
                if (Files.isSymbolicLink(file)) {
                    problems.add(Characters.shown(path), "是符号链接。规则文件夹里只放普通的文件和文件夹,请换成文件本身。");
                } else if (Files.isRegularFile(file) && isMisnamed(name)) {
                    problems.add(
                            Characters.shown(path), "文件名不对,不会被读到。规则文件名应以 .dslr 结尾(记事本会加上 .txt),标准说明应名为 standard.yaml。");
                } else if (Files.isRegularFile(file) && isCovered(name)) {
                    text(file, path, problems).ifPresent(text -> texts.put(path, text));
                } else if (Files.isRegularFile(file) && name.equals("cases.yaml")) {
                    text(file, path, problems).ifPresent(text -> cases.put(path, text));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(folder.toString(), "文件夹读不出来。请检查权限。");
        }
        return new RulesSource(texts, cases);
    }

    private static boolean isCovered(String name) {
        return name.endsWith(".dslr")
                || name.endsWith(".dsl")
                || name.endsWith(".drl")
                || name.equals("standard.yaml")
                || name.equals("items.csv")
                || name.equals("indicators.csv")
                || name.equals("prices.csv");
    }

    /** A rule file that would silently not be read; editors' own copies (.x.swp, x~, ~$x) are none. */
    private static boolean isMisnamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean copy = name.startsWith(".") || name.startsWith("~") || name.startsWith("#") || name.endsWith("~");
        boolean meant = lower.contains(".dslr")
                || lower.contains(".dsl")
                || lower.contains(".drl")
                || lower.startsWith("standard.y");
        return meant && !copy && !isCovered(name);
    }

    private static Optional<String> text(Path file, String path, Problems problems) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) LARGEST + 1);
            if (bytes.length > LARGEST) {
                problems.add(Characters.shown(path), "文件超过 4 MB。规则文件不应这么大。");
                return Optional.empty();
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            problems.add(Characters.shown(path), "不是 UTF-8 编码。请用记事本打开,另存为,编码选 UTF-8。");
        } catch (IOException e) {
            problems.add(Characters.shown(path), "文件读不出来。请检查权限。");
        }
        return Optional.empty();
    }
}
