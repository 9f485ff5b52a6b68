package org.junheng.rulebook;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.junheng.shared.Progress;
import org.junheng.shared.Recent;
import org.junheng.shared.Steps;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Has Drools compile vetted rules. Uses the knowledge builder itself and not a KieContainer: that one
 * registers every build in a global repository, where hot reload leaks and two builds can meet.
 */
final class RuleCompiler {

    /** Sets of standards that one rulebook is asked for in turn; a compiled one holds some megabytes. */
    static final int SETS_KEPT = 12;

    private final List<Part> parts;
    private final Recent<List<String>, CompiledRules> compiled = new Recent<>(SETS_KEPT);

    /**
     * A rule file for Drools.
     *
     * @param drl as {@link Expansion} vouches for it
     * @param standards that it is of use to: its own, or for measures those whose findings they answer
     */
    record Part(String drl, Set<String> standards) {}

    RuleCompiler(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    CompiledRules compiled(List<String> standards, Progress progress) {
        List<String> set = standards.stream().sorted().distinct().toList();
        return compiled.known(set).orElseGet(() -> {
            List<String> drl = drl(set);
            Steps steps = new Steps(progress, "编译规则", drl.size());
            return compiled.of(set, () -> compile(drl, steps), steps);
        });
    }

    /** The DRL of these standards and the measures for them, one text a file. */
    List<String> drl(List<String> standards) {
        return parts.stream()
                .filter(part -> part.standards().stream().anyMatch(standards::contains))
                .map(Part::drl)
                .toList();
    }

    private static CompiledRules compile(List<String> drl, Steps steps) {
        KnowledgeBuilderConfiguration configuration =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, RuleCompiler.class.getClassLoader());
        // consequences are single calls: MVEL reads them at once, where the Java dialect starts a compiler (half of a
        // cold start)
        configuration.setProperty("drools.dialect.default", "mvel");
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        for (String one : drl) {
            Resource resource = ResourceFactory.newReaderResource(new StringReader(one), "UTF-8");
            builder.add(resource, ResourceType.DRL);
            steps.next();
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException("vetted rules must compile: "
                    + builder.getErrors().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return new CompiledRules(base);
    }
}
