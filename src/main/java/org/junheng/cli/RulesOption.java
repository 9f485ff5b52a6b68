package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return chosen().map(RulesSource::folder).orElseGet(RulesSource::jar);
    }

    /** Where the rules come from, for people. */
    String shown() {
        return chosen().map(Path::toString).orElse("程序自带的规则");
    }

    private Optional<Path> chosen() {
        return folder != null
                ? Optional.of(folder)
                : candidates().stream().filter(Files::isDirectory).findFirst();
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
        return among(rulebook, ids);
    }

    /** The standards of these ids that a rulebook has, in its order. */
    static List<Standard> among(Rulebook rulebook, List<String> ids) {
        return rulebook.allStandards().stream()
                .filter(s -> ids.contains(s.id()))
                .toList();
    }
}
