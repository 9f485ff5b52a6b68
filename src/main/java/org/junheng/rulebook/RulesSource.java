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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junheng.shared.Problems;

/**
 * The texts of a rules folder by path ({@code rules/…}), from a folder, from the jar, or from a result.
 *
 * @param texts what the fingerprint covers: .dslr, standard.yaml, items.csv, indicators.csv, prices.csv, language.dsl
 * @param cases the cases.yaml by path; examples, not part of the rulebook
 */
public record RulesSource(Map<String, String> texts, Map<String, String> cases) {

    private static final long LARGEST = 4 * 1024 * 1024;

    public RulesSource {
        texts = new TreeMap<>(texts);
        cases = new TreeMap<>(cases);
    }

    /** @throws org.junheng.shared.ProblemsException if the folder cannot be read */
    public static RulesSource folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new org.junheng.shared.ProblemsException(folder.toString(), "不是文件夹。请用 --rules 指出规则文件夹。");
        }
        Problems problems = new Problems();
        RulesSource source = read(folder, problems);
        problems.throwIfAny();
        return source;
    }

    /** The rules that the program was built with. */
    public static RulesSource jar() {
        try {
            URI uri = RulesSource.class.getClassLoader().getResource("rules/items.csv").toURI();
            if (!uri.getScheme().equals("jar")) {
                return folder(Path.of(uri).getParent());
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
        try (Stream<Path> walk = Files.walk(folder, 8)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                String path = "rules/" + folder.relativize(file).toString().replace('\\', '/');
                if (isCovered(name)) {
                    text(file, path, problems).ifPresent(text -> texts.put(path, text));
                } else if (name.equals("cases.yaml")) {
                    text(file, path, problems).ifPresent(text -> cases.put(path, text));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(folder.toString(), "文件夹读不出来。请检查权限。");
        }
        return new RulesSource(texts, cases);
    }

    private static boolean isCovered(String name) {
        return name.endsWith(".dslr") || name.endsWith(".dsl") || name.endsWith(".drl")
                || name.equals("standard.yaml") || name.equals("items.csv")
                || name.equals("indicators.csv") || name.equals("prices.csv");
    }

    private static Optional<String> text(Path file, String path, Problems problems) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) LARGEST + 1);
            if (bytes.length > LARGEST) {
                problems.add(path, "文件超过 4 MB。规则文件不应这么大。");
                return Optional.empty();
            }
            return Optional.of(org.junheng.shared.Fingerprint.normalised(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
        } catch (CharacterCodingException e) {
            problems.add(path, "不是 UTF-8 编码。请用记事本另存为 UTF-8。");
        } catch (IOException e) {
            problems.add(path, "文件读不出来。请检查权限。");
        }
        return Optional.empty();
    }
}
