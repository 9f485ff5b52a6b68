package org.junheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;

/**
 * The old rules and the new ones, or the same twice; their problems, and the data's by either, are told together and each with
 * its side.
 */
record BothRules(Rulebook before, Rulebook after) {

    private static final String OLD = "旧规则";
    private static final String NEW = "新规则";

    /** A county's facts, by each vocabulary. */
    record Read(CountyFacts before, CountyFacts after) {}

    /**
     * @param data tells every problem of the data, for rules that are broken
     * @throws ProblemsException with the problems of both, and of the data if one of them is broken
     */
    static BothRules of(Supplier<RulesSource> before, Supplier<RulesSource> after, Supplier<List<Problem>> data) {
        List<Problem> problems = new ArrayList<>();
        Optional<Rulebook> old = read(before, OLD, problems);
        Optional<Rulebook> fresh = read(after, NEW, problems);
        if (old.isEmpty() || fresh.isEmpty()) {
            problems.addAll(data.get());
            throw new ProblemsException(problems);
        }
        return new BothRules(old.get(), fresh.get());
    }

    /** The same rules on both sides. */
    static BothRules one(Supplier<RulesSource> rules, Supplier<List<Problem>> data) {
        try {
            Rulebook rulebook = Rulebook.of(rules.get());
            return new BothRules(rulebook, rulebook);
        } catch (ProblemsException broken) {
            List<Problem> problems = new ArrayList<>(broken.problems());
            problems.addAll(data.get());
            throw new ProblemsException(problems);
        }
    }

    boolean areOne() {
        return before == after;
    }

    private static Optional<Rulebook> read(Supplier<RulesSource> source, String side, List<Problem> problems) {
        try {
            return Optional.of(Rulebook.of(source.get()));
        } catch (ProblemsException broken) {
            broken.problems().forEach(problem -> problems.add(of(side, problem)));
            return Optional.empty();
        }
    }

    /** Files have the same names on both sides. */
    static Problem of(String side, Problem problem) {
        return new Problem(side + " " + problem.place(), problem.text());
    }

    /** @throws UsageException if one is unknown to both */
    void requireKnown(List<String> ids) {
        Set<String> known = new LinkedHashSet<>(before.standards());
        known.addAll(after.standards());
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new UsageException(
                        (areOne() ? "没有标准 \"" : "两套规则都没有标准 \"") + id + "\"。可用的有 " + String.join("、", known) + "。");
            }
        }
    }

    /** @throws ProblemsException with the problems by both vocabularies, those that only one has with its side */
    Read facts(Path county) {
        if (areOne()) {
            CountyFacts facts = Intake.read(county, before);
            return new Read(facts, facts);
        }
        List<Problem> byOld = new ArrayList<>();
        List<Problem> byNew = new ArrayList<>();
        CountyFacts old = facts(county, before, byOld);
        CountyFacts fresh = facts(county, after, byNew);
        if (old != null && fresh != null) {
            return new Read(old, fresh);
        }
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : byOld) {
            problems.add(byNew.contains(problem) ? problem : of("按" + OLD, problem));
        }
        byNew.stream()
                .filter(problem -> !byOld.contains(problem))
                .forEach(problem -> problems.add(of("按" + NEW, problem)));
        throw new ProblemsException(problems);
    }

    private static @Nullable CountyFacts facts(Path county, Rulebook rulebook, List<Problem> problems) {
        try {
            return Intake.read(county, rulebook);
        } catch (ProblemsException unreadable) {
            problems.addAll(unreadable.problems());
            return null;
        }
    }
}
