package org.junheng.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A rule while its lines are read. */
final class RuleDraft {

    private final String title;
    private final int line;
    private final Map<String, String> annotations = new LinkedHashMap<>();
    private final List<RuleDefinition.Line> when = new ArrayList<>();
    private final List<RuleDefinition.Line> then = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean broken;

    RuleDraft(String title, int line) {
        this.title = title;
        this.line = line;
    }

    int line() {
        return line;
    }

    /** It has a problem that was told: what follows from it is not told again. */
    void breakIt() {
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }

    void write(String raw) {
        text.append(raw.stripTrailing()).append('\n');
    }

    /** @return whether it is the first of its name */
    boolean annotate(String name, String value) {
        return annotations.putIfAbsent(name, value) == null;
    }

    boolean hasSubject() {
        return !when.isEmpty();
    }

    boolean hasRequirement() {
        return !then.isEmpty();
    }

    void when(RuleDefinition.Line said) {
        when.add(said);
    }

    void then(RuleDefinition.Line said) {
        then.add(said);
    }

    /** The rule, unless it has a problem or its annotations have one. */
    Optional<RuleDefinition> finished(String standard, String file, BiConsumer<Integer, String> problem) {
        if (broken || when.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        return Annotations.assemble(annotations, line, problem)
                .map(a -> new RuleDefinition(
                        a.id(),
                        RuleDefinition.familyOf(a.id()),
                        title,
                        standard,
                        a.clause(),
                        a.group(),
                        file,
                        line,
                        a.years(),
                        a.relaxes(),
                        a.verified(),
                        a.advice(),
                        when.get(0),
                        List.copyOf(when.subList(1, when.size())),
                        List.copyOf(then),
                        text.toString()));
    }
}
