package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.reference.RandomCounty;
import org.junheng.rulebook.ExecutableSources;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * The same rules through Drools' other compiler, the executable model, which shares neither parser of expressions nor
 * generated code with the classic one: every verdict, outcome and finding must be the same.
 */
class SecondBackEndTest {

    private static final Rulebook RULEBOOK = Rulebook.of(RulesSource.folder(Path.of("rules")));
    private static final List<String> STANDARDS = List.of("gy-2017", "gj-2012");
    private static final int COUNTIES = Integer.getInteger("junheng.second.counties", 300);

    private static KieContainer container;

    @BeforeAll
    static void build() {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.junheng", "second-back-end", "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        int number = 0;
        for (String drl : ExecutableSources.drl(RULEBOOK, STANDARDS)) {
            files.write("src/main/resources/rules/r" + number++ + ".drl", drl);
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        container = services.newKieContainer(release);
    }

    @AfterAll
    static void takeOut() {
        ReleaseId release = container.getReleaseId();
        container.dispose();
        KieServices.get().getRepository().removeKieModule(release);
        assertThat(KieServices.get().getRepository().getKieModule(release)).isNull();
    }

    @Test
    void both_back_ends_come_to_the_same_results() {
        List<String> differences = new ArrayList<>();
        for (long seed = 1; seed <= COUNTIES; seed++) {
            Map<String, Object> county = RandomCounty.make(seed);
            CountyFacts facts = Intake.fromMap(county, "random", RULEBOOK);
            Checker checker = new Checker(RULEBOOK);
            CheckResult classic = checker.check(facts, applied(), facts.year());
            CheckResult executable = checker.check(facts, applied(), facts.year(), SecondBackEndTest::fire);
            if (!seen(classic).equals(seen(executable))) {
                differences.add("seed " + seed);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void the_comparison_sees_a_subject_that_one_back_end_forgets() {
        Checker checker = new Checker(RULEBOOK);
        CountyFacts facts = Intake.fromMap(RandomCounty.make(1), "random", RULEBOOK);
        CheckResult whole = checker.check(facts, applied(), facts.year());
        CheckResult lacking = checker.check(
                facts,
                applied(),
                facts.year(),
                subjects -> fire(subjects.stream()
                        .filter(subject -> subject.kind() != Subject.Kind.COUNTY)
                        .toList()));
        assertThat(seen(lacking)).isNotEqualTo(seen(whole));
    }

    private static boolean fire(List<Subject> subjects) {
        KieSession session = container.newKieSession();
        try {
            subjects.forEach(session::insert);
            return session.fireAllRules() > 0;
        } finally {
            session.dispose();
        }
    }

    /** All that a result says, in its order. */
    private static String seen(CheckResult result) {
        StringBuilder seen = new StringBuilder();
        for (List<?> part : List.of(
                result.verdicts(),
                result.balance(),
                result.sections(),
                result.findings(),
                result.rules(),
                result.notes())) {
            part.forEach(one -> seen.append(one).append('\n'));
        }
        return seen.toString();
    }

    private static List<CheckResult.Applied> applied() {
        return STANDARDS.stream()
                .map(id -> new CheckResult.Applied(RULEBOOK.standard(id).orElseThrow(), "test"))
                .toList();
    }
}
