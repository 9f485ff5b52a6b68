package org.junheng.rulebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Has Drools expand and compile vetted rule files. Uses the knowledge builder itself and not a KieContainer: that one
 * registers every build in a global repository, where hot reload leaks and two builds can meet.
 */
final class RuleCompiler {

    private final Map<String, List<RuleFileReader.RuleFile>> byStandard;
    private final Map<List<String>, CompiledRules> compiled = new ConcurrentHashMap<>();

    RuleCompiler(Map<String, List<RuleFileReader.RuleFile>> byStandard) {
        this.byStandard = byStandard;
    }

    CompiledRules compiled(List<String> standards) {
        return compiled.computeIfAbsent(List.copyOf(standards), this::compile);
    }

    /** The DRL of these standards and the measures: what Drools' own expander makes of the vetted lines. */
    List<String> drl(List<String> standards) {
        DefaultExpander expander = Language.current().expander();
        List<String> sources = new ArrayList<>();
        List<String> wanted = new ArrayList<>(standards);
        wanted.add(Rulebook.MEASURES);
        for (String standard : wanted) {
            for (RuleFileReader.RuleFile file : byStandard.getOrDefault(standard, List.of())) {
                sources.add(expand(expander, file));
            }
        }
        return sources;
    }

    private CompiledRules compile(List<String> standards) {
        KnowledgeBuilderConfiguration configuration =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, RuleCompiler.class.getClassLoader());
        // consequences are single calls: MVEL reads them at once, where the Java dialect starts a compiler (half of a cold start)
        configuration.setProperty("drools.dialect.default", "mvel");
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        for (String drl : drl(standards)) {
            Resource resource = ResourceFactory.newReaderResource(new StringReader(drl), "UTF-8");
            builder.add(resource, ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException("vetted rules must compile: "
                    + builder.getErrors().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return new CompiledRules(base);
    }

    /**
     * Drools puts a sentence's replacement wherever the sentence occurs in a line. What it made must be what our reading
     * of the same line makes, to the letter; else two sentences overlap and neither reading can be trusted.
     */
    private static String expand(DefaultExpander expander, RuleFileReader.RuleFile file) {
        String drl = expander.expand(file.guarded());
        if (expander.hasErrors() || !squeezed(drl).equals(squeezed(file.rendered()))) {
            throw new IllegalStateException(file.path() + ": Drools reads a sentence otherwise than our grammar: " + drl);
        }
        return drl;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
