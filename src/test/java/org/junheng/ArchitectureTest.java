package org.junheng;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the house promises about its packages, each promise with its reason. */
class ArchitectureTest {

    private static final String HOUSE = "org.junheng";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    /** One package may use another, because. */
    private record Arrow(String from, String to, String because) {}

    private static final List<Arrow> ARROWS = List.of(
            new Arrow("facts", "shared", "data that cannot be read is told as problems, and data has a fingerprint"),
            new Arrow(
                    "rulebook",
                    "shared",
                    "rules that cannot be read are told as problems, and rules have a fingerprint"),
            new Arrow("rulebook", "facts", "rules speak of reported figures, and those are in the dictionary of items"),
            new Arrow("check", "rulebook", "it judges by the rules"),
            new Arrow("check", "facts", "it judges the figures, with their exact arithmetic"),
            new Arrow("check", "shared", "a result names the fingerprints of what it was made from"),
            new Arrow("rectify", "check", "a measure answers a finding"),
            new Arrow("rectify", "rulebook", "measures are rules too"),
            new Arrow("rectify", "facts", "what helps depends on the county's other figures"),
            new Arrow("rectify", "shared", "a county that no standard binds is a problem"),
            new Arrow("impact", "check", "a change of rules shows in verdicts and outcomes"),
            new Arrow("impact", "rulebook", "changes stand in the order in which rules are declared"),
            new Arrow("impact", "facts", "both rulebooks judge the same county"),
            new Arrow("cases", "check", "an example is checked like any county, or it would prove nothing"),
            new Arrow("cases", "rulebook", "examples stand beside the rules they show"),
            new Arrow("cases", "facts", "an example is a small county"),
            new Arrow("cases", "shared", "an example that cannot be read is a problem"),
            new Arrow("report", "check", "it prints results"),
            new Arrow("report", "impact", "it prints what a change of rules does"),
            new Arrow("report", "rulebook", "a result quotes titles, clauses and the rules it holds"),
            new Arrow("report", "facts", "a result quotes figures with their cells"),
            new Arrow("report", "shared", "documents print data as plain text, without what no eye can see"),
            new Arrow(
                    "report",
                    "rectify",
                    "papers tell of the ledger, which is a workbook, and what people typed there is read back"),
            new Arrow("audit", "report", "what is walked back and run again is a printed result"),
            new Arrow("audit", "check", "replay checks again"),
            new Arrow("audit", "rectify", "replay finds the measures again"),
            new Arrow("audit", "rulebook", "replay reads the rules that a result holds"),
            new Arrow("audit", "facts", "replay reads the facts that a result holds"),
            new Arrow("audit", "shared", "a result that cannot be read is a problem"),
            new Arrow("store", "report", "what pages show of a check is kept piece by piece, as JSON"),
            new Arrow("store", "rectify", "it keeps the ledger's entries and their histories"),
            new Arrow("store", "check", "it keeps checks with their outcomes"),
            new Arrow("store", "rulebook", "it keeps rulebooks, content-addressed"),
            new Arrow("store", "facts", "it keeps facts, content-addressed"),
            new Arrow("store", "shared", "what is kept is found again by its fingerprint"),
            new Arrow("work", "store", "jobs take what is kept and keep what they make"),
            new Arrow("work", "report", "a check done is cut into what pages show, and papers are made of it"),
            new Arrow("work", "rectify", "a check ends with measures and with the ledger"),
            new Arrow("work", "check", "checks are jobs"),
            new Arrow("work", "rulebook", "a check is by the active rulebook"),
            new Arrow("work", "facts", "imports are jobs"),
            new Arrow("work", "shared", "jobs tell their progress and their problems"),
            new Arrow("web", "work", "pages and API ask for jobs"),
            new Arrow("web", "store", "pages and API show what is kept"),
            new Arrow("web", "report", "what is kept as JSON is read, and lists are written alike"),
            new Arrow("web", "rectify", "people move the ledger's entries"),
            new Arrow("web", "check", "pages have a word and a sign for each outcome"),
            new Arrow("web", "rulebook", "a first start releases a rulebook"),
            new Arrow("web", "facts", "the template for a bureau's figures is handed out"),
            new Arrow("web", "shared", "problems become problem documents"),
            new Arrow("cli", "web", "serve is a command"),
            new Arrow("cli", "audit", "explain and replay are commands"),
            new Arrow("cli", "cases", "lint and test are commands"),
            new Arrow("cli", "impact", "diff is a command"),
            new Arrow("cli", "report", "results go to stdout and to files"),
            new Arrow("cli", "rectify", "a check ends with measures"),
            new Arrow("cli", "check", "check is a command"),
            new Arrow("cli", "rulebook", "every command is about rules"),
            new Arrow("cli", "facts", "commands read counties"),
            new Arrow("cli", "shared", "problems go to stderr"),
            new Arrow("", "cli", "the program's entry starts a command"));

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_uses_only_what_an_arrow_allows(String from) {
        List<Arrow> arrows =
                ARROWS.stream().filter(arrow -> arrow.from().equals(from)).toList();
        DescribedPredicate<JavaClass> allowed = describe(
                "are in " + arrows.stream().map(Arrow::to).collect(joining(", ")),
                target -> !target.getPackageName().startsWith(HOUSE)
                        || topOf(target).equals(from)
                        || arrows.stream().anyMatch(arrow -> arrow.to().equals(topOf(target))));
        classes()
                .that(describe("are in " + from, type -> topOf(type).equals(from)))
                .should()
                .onlyDependOnClassesThat(allowed)
                .because(
                        arrows.isEmpty()
                                ? "no arrow starts there: write one into this test, with its reason"
                                : arrows.stream()
                                        .map(arrow -> arrow.to() + ": " + arrow.because())
                                        .collect(joining("; ")))
                .check(PROGRAM);
    }

    static Set<String> packages() {
        Set<String> packages = new TreeSet<>();
        PROGRAM.forEach(type -> packages.add(topOf(type)));
        return packages;
    }

    /** The first name below org.junheng; empty for the entry itself. */
    private static String topOf(JavaClass type) {
        String below = type.getPackageName().substring(HOUSE.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
    }

    @Test
    void an_arrow_starts_and_ends_at_a_package() {
        assertThat(packages()).containsAll(ARROWS.stream().map(Arrow::from).toList());
        assertThat(packages()).containsAll(ARROWS.stream().map(Arrow::to).toList());
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching(HOUSE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("rules and data flow to the result, and nothing flows back")
                .check(PROGRAM);
        slices().matching(HOUSE + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a package inside another can be read after it or before it, not only with it")
                .check(PROGRAM);
    }

    @Test
    void only_the_rulebook_knows_how_Drools_compiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".rulebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie.internal..", "org.kie.memorycompiler..", "org.mvel2..")
                .because("text that reaches the compiler runs as Java: there is one gate, and it guards every line")
                .check(PROGRAM);
    }

    @Test
    void the_judging_core_declares_no_floating_point() {
        DescribedPredicate<JavaClass> exact =
                resideInAnyPackage(HOUSE + ".facts..", HOUSE + ".check..", HOUSE + ".rectify.leveling..");
        fields().that()
                .areDeclaredInClassesThat(exact)
                .should()
                .notHaveRawType(FLOATING)
                .because("0.50 is not a double: a verdict on the limit would turn over")
                .check(PROGRAM);
        methods()
                .that()
                .areDeclaredInClassesThat(exact)
                .should()
                .notHaveRawReturnType(FLOATING)
                .andShould()
                .notHaveRawParameterTypes(
                        describe("with a floating one", types -> types.stream().anyMatch(FLOATING)))
                .because("a figure that passed through a double is no longer the one that was reported")
                .check(PROGRAM);
    }

    @Test
    void the_judging_core_asks_nothing_for_a_floating_figure() {
        noClasses()
                .that(resideInAnyPackage(HOUSE + ".facts..", HOUSE + ".check..", HOUSE + ".rectify.leveling..")
                        .and(resideOutsideOfPackage(HOUSE + ".facts.intake..")))
                .should()
                .callCodeUnitWhere(JavaCall.Predicates.target(describe(
                        "gives a floating figure",
                        (CodeUnitCallTarget target) -> FLOATING.test(target.getRawReturnType()))))
                .because("comparisons are exact; only the intake meets doubles, in workbook cells, and turns them into"
                        + " decimals at once")
                .check(PROGRAM);
    }

    private static final DescribedPredicate<JavaClass> FLOATING = describe(
            "floating point",
            type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                    .contains(type.getName()));

    @Test
    void the_judging_core_does_not_look_at_the_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        HOUSE + ".facts..",
                        HOUSE + ".rulebook..",
                        HOUSE + ".check..",
                        HOUSE + ".rectify..",
                        HOUSE + ".impact..",
                        HOUSE + ".cases..")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(describe(
                        "takes the time of day",
                        (CodeUnitCallTarget target) ->
                                target.getOwner().getPackageName().equals("java.time")
                                        && target.getName().equals("now"))))
                .because("the same rules, data and year must give the same result on any day: time is a parameter")
                .check(PROGRAM);
    }

    @Test
    void only_commands_print_and_end_the_process() {
        DescribedPredicate<JavaClass> inner =
                resideOutsideOfPackage(HOUSE).and(resideOutsideOfPackage(HOUSE + ".cli.."));
        noClasses()
                .that(inner)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("the same code serves a web page, and an exit there would take the server down")
                .check(PROGRAM);
        noClasses()
                .that(inner)
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("stdout carries results that programs read; a line from within would spoil them")
                .check(PROGRAM);
    }

    @Test
    void nothing_logs_by_java_util_logging() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging")
                .because("it would print on a user's stderr; logging is SLF4J, silent on the command line")
                .check(PROGRAM);
    }
}
