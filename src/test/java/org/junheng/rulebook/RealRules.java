package org.junheng.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;

/** The repository's own rules, whole or with a text replaced. */
final class RealRules {

    static final Path FOLDER = Path.of("rules");

    private RealRules() {}

    static void copy(Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The real rules, read from the folder. */
    static RulesSource source() {
        return RulesSource.folder(FOLDER);
    }

    /** The real rules with one text set. */
    static RulesSource with(String path, String text) {
        Map<String, String> texts = new TreeMap<>(source().texts());
        texts.put(path, text);
        return new RulesSource(texts, Map.of());
    }

    static Rulebook read() {
        return Rulebook.of(source());
    }

    /** Every problem of a source; empty if it is a rulebook. */
    static List<Problem> problems(RulesSource source) {
        try {
            Rulebook.of(source);
            return List.of();
        } catch (ProblemsException e) {
            return e.problems();
        }
    }

    static List<Problem> problems(Path folder) {
        try {
            return problems(RulesSource.folder(folder));
        } catch (ProblemsException e) {
            return e.problems();
        }
    }
}
