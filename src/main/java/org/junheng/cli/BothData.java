package org.junheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.intake.Intake;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;

/** The counties of the earlier data and those of the later; problems of both are told together and each with its side. */
record BothData(List<Path> before, List<Path> after) {

    static final String EARLIER = "前一份数据";
    static final String LATER = "后一份数据";

    /** A county's facts on both sides, each by both vocabularies. */
    record Read(BothRules.Read before, BothRules.Read after) {}

    static BothData of(Path earlier, Path later) {
        return new BothData(Intake.counties(earlier), Intake.counties(later));
    }

    boolean areSingle() {
        return before.size() == 1 && after.size() == 1;
    }

    List<Problem> problemsWithoutRules() {
        List<Problem> problems = new ArrayList<>();
        WithoutRules.problems(before).forEach(problem -> problems.add(BothRules.of(EARLIER, problem)));
        WithoutRules.problems(after).forEach(problem -> problems.add(BothRules.of(LATER, problem)));
        return problems;
    }

    /** @throws ProblemsException with the problems of both, each with its side */
    static Read facts(Path earlier, Path later, Function<Path, BothRules.Read> reader) {
        List<Problem> problems = new ArrayList<>();
        BothRules.Read before = facts(EARLIER, earlier, reader, problems);
        BothRules.Read after = facts(LATER, later, reader, problems);
        if (before == null || after == null) {
            throw new ProblemsException(problems);
        }
        return new Read(before, after);
    }

    private static BothRules.@Nullable Read facts(
            String side, Path county, Function<Path, BothRules.Read> reader, List<Problem> problems) {
        try {
            return reader.apply(county);
        } catch (ProblemsException unreadable) {
            unreadable.problems().forEach(problem -> problems.add(BothRules.of(side, problem)));
            return null;
        }
    }
}
