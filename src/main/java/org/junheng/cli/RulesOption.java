package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.rulebook.Standard;
import picocli.CommandLine.Option;

/** {@code --rules DIR}: else the folder rules of the working directory, else beside the launcher, else the jar's. */
final class RulesOption {

    @Option(names = "--rules", paramLabel = "文件夹", description = "规则文件夹;默认当前文件夹的 rules,其次程序旁边的 rules")
    private @Nullable Path folder;

    RulesSource source() {
        if (folder != null) {
            return RulesSource.folder(folder);
        }
        for (Path candidate : candidates()) {
            if (Files.isDirectory(candidate)) {
                return RulesSource.folder(candidate);
            }
        }
        return RulesSource.jar();
    }

    private static List<Path> candidates() {
        List<Path> candidates = new ArrayList<>(List.of(Path.of("rules")));
        String home = System.getProperty("junheng.home");
        if (home != null) {
            candidates.add(Path.of(home, "rules"));
        }
        return candidates;
    }

    Rulebook rulebook() {
        return Rulebook.of(source());
    }

    /** @throws UsageException if one is unknown, with the known ones */
    static List<Standard> named(Rulebook rulebook, List<String> ids) {
        for (String id : ids) {
            if (rulebook.standard(id).isEmpty()) {
                throw new UsageException("没有标准 \"" + id + "\"。可用的有 " + String.join("、", rulebook.standards()) + "。");
            }
        }
        return rulebook.allStandards().stream()
                .filter(s -> ids.contains(s.id()))
                .toList();
    }
}
