package org.junheng.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.shared.Problems;

/**
 * Drools' own reading of vetted lines, held against ours. Drools puts a sentence's replacement wherever the sentence
 * occurs in a line, and knows words of its own (a title with "expander x" loses them). Where the two readings differ but
 * for white space, neither can be trusted.
 */
final class Expansion {

    /** What Drools makes of a file; empty, with a problem for each line that Drools would read otherwise than we do. */
    Optional<String> drl(RuleFileReader.RuleFile file, String standard, Problems problems) {
        String drl = expanded(file);
        if (isOurs(drl, file)) {
            return Optional.of(drl);
        }
        List<Integer> lines = new ArrayList<>();
        for (RuleDefinition rule : file.rules()) {
            differing(rule, file.path(), standard, lines);
        }
        if (lines.isEmpty()) {
            lines.add(1);
        }
        for (int line : lines) {
            problems.add(file.path() + ":" + line, "这里的文字含有别的句型或程序保留的词,会被读成两种意思。请换一种说法。");
        }
        return Optional.empty();
    }

    private static String expanded(RuleFileReader.RuleFile file) {
        return Language.current().expander(file.guarded()).expand(file.guarded());
    }

    private static boolean agrees(RuleFileReader.RuleFile file) {
        return isOurs(expanded(file), file);
    }

    /** The expander's own list of errors is not asked: it outlives a text, and what stays unexpanded differs anyhow. */
    private static boolean isOurs(String drl, RuleFileReader.RuleFile file) {
        return squeezed(drl).equals(squeezed(file.rendered()));
    }

    /** Each consequence is tried alone; where none differs it is the title, an annotation or a condition. */
    private static void differing(RuleDefinition rule, String path, String standard, List<Integer> lines) {
        String head = "package " + standard.replace('-', '_') + "\nexpander language.dsl\n";
        if (agrees(reread(head + rule.text(), path, standard))) {
            return;
        }
        int before = lines.size();
        for (RuleDefinition.Line line : rule.consequences()) {
            String alone = head + "rule \"一\"\n@编号(\"A\")\nwhen\n"
                    + rule.subject().text() + "\nthen\n" + line.text() + "\nend\n";
            if (!agrees(reread(alone, path, standard))) {
                lines.add(line.number());
            }
        }
        if (lines.size() == before) {
            lines.add(rule.line());
        }
    }

    private static RuleFileReader.RuleFile reread(String text, String path, String standard) {
        return new RuleFileReader(Language.current(), path, standard, new Problems()).read(text);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
