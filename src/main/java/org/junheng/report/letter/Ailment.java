package org.junheng.report.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Finding;
import org.junheng.check.Gap;
import org.junheng.check.Measure;
import org.junheng.check.Statement;
import org.junheng.check.Subject;
import org.junheng.rectify.ledger.Matter;
import org.junheng.report.MeasureTotal;

/**
 * What measures are for: a finding of the check, or a matter of the ledger.
 *
 * @param about whom and what, in words
 * @param school its code; null for the county and for people
 */
record Ailment(
        String id,
        String about,
        @Nullable String school,
        Subject.Kind kind,
        @Nullable Gap gap,
        List<Measure> measures) {

    static Ailment of(Finding finding) {
        var outcome = finding.outcome();
        String about = Statement.who(outcome.subject()).strip() + Statement.what(outcome);
        String school = outcome.subject().schoolCode();
        return new Ailment(finding.id(), about, school, outcome.subject().kind(), outcome.gap(), finding.measures());
    }

    static Ailment of(Matter matter) {
        boolean told = matter.indicator().equals("-");
        String about = matter.who().strip() + (told ? matter.title() : matter.indicator());
        return new Ailment(matter.id(), about, matter.school(), matter.about().kind(), matter.gap(), matter.measures());
    }

    boolean ofPerson() {
        return kind == Subject.Kind.PERSON;
    }

    @Nullable
    String sharing() {
        return MeasureTotal.sharing(kind, school);
    }

    /** The county's measures that say how much each school gets: one of them is enough. */
    List<Measure> plans() {
        return school != null || ofPerson()
                ? List.of()
                : measures.stream().filter(one -> !one.parts().isEmpty()).toList();
    }

    boolean isOver() {
        return gap != null && gap.isOver();
    }

    String thing(@Nullable String quantity) {
        return MeasureTotal.thing(id, sharing(), gap, quantity);
    }
}
