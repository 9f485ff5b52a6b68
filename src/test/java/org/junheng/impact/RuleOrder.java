package org.junheng.impact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The order of contract section 3, told from the rule files' text. */
final class RuleOrder {

    private static final Pattern ID = Pattern.compile("@编号\\(\"([^\"]+)\"\\)");
    private static final List<String> RULES = rules();

    private RuleOrder() {}

    /** Ids of the changes, sorted. */
    static List<String> of(List<OutcomeChange> changes) {
        List<String> keys = new ArrayList<>();
        for (OutcomeChange change : changes) {
            int place = RULES.indexOf(change.rule());
            keys.add(String.format(
                            "%04d\u0000%s\u0000%s",
                            place, sortable(change.subject().id()), sortable(change.indicator()))
                    + "\u0000" + change.id());
        }
        return keys.stream()
                .sorted()
                .map(key -> key.substring(key.lastIndexOf('\u0000') + 1))
                .toList();
    }

    private static String sortable(String text) {
        return text.replace("小学", "\u0001").replace("初中", "\u0002");
    }

    private static List<String> rules() {
        List<String> ids = new ArrayList<>();
        for (String standard : List.of("gy-2017", "gj-2012")) {
            try (Stream<Path> files = Files.list(Path.of("rules/national", standard))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".dslr"))
                        .sorted()
                        .toList()) {
                    Matcher found = ID.matcher(Files.readString(file));
                    while (found.find()) {
                        ids.add(found.group(1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ids;
    }
}
