package org.junheng.check;

import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Meaning;

/** A stage with pupils of a school after merging (学段): what the resource indicators are computed for. */
public final class Section extends Subject {

    private final School school;
    private final String stage;

    Section(School school, String stage, Demands demands) {
        super(Kind.SECTION, school.getId() + "-" + stage, school.getName(), stage, demands);
        this.school = school;
        this.stage = stage;
    }

    @Override
    School school() {
        return school;
    }

    String stage() {
        return stage;
    }

    Ratio pupils() {
        return school.pupils(stage).known();
    }

    @Override
    Meaning meaning() {
        return stage.equals("小学") ? Meaning.SECTION_PRIMARY : Meaning.SECTION_JUNIOR;
    }

    @Override
    Amount amount(String item) {
        return school.amount(item);
    }

    @Override
    @Nullable
    Input text(String item) {
        return school.text(item);
    }

    /**
     * This stage's share of what the school's stages use together, pupils weighted 1 : 1.1 : 1.32
     * (regulations 2.3); missing where the senior pupils of a school that has them are not reported.
     */
    Amount share() {
        Amount primary = school.pupils("小学");
        Amount junior = school.pupils("初中");
        Amount senior = school.pupils("高中");
        Amount all = primary.plus(junior).plus(senior);
        if (!senior.isKnown()) {
            return new Amount(null, all.inputs(), senior.missing());
        }
        Ratio juniorWeight = Weights.JUNIOR.times(junior.known());
        Ratio whole = primary.known().plus(juniorWeight).plus(Weights.SENIOR.times(senior.known()));
        Ratio part = stage.equals("小学") ? primary.known() : juniorWeight;
        Ratio share = part.dividedBy(whole);
        return share.equals(Ratio.ONE) ? Amount.known(share) : new Amount(share, all.inputs(), java.util.List.of());
    }

    /** The share in words, as {@code 166 ÷ (166 + 1.1 × 210)}; empty if the school has this stage alone. */
    String shareInWords() {
        Ratio primary = school.pupils("小学").known();
        Ratio junior = school.pupils("初中").known();
        Ratio senior = school.pupils("高中").orZero().known();
        StringBuilder whole = new StringBuilder();
        part(whole, primary, "");
        part(whole, junior, "1.1 × ");
        part(whole, senior, "1.32 × ");
        String part = stage.equals("小学") ? primary.toString() : "1.1 × " + junior;
        return whole.indexOf("+") < 0 ? "" : part + " ÷ (" + whole + ")";
    }

    private static void part(StringBuilder whole, Ratio pupils, String weight) {
        if (!pupils.isZero()) {
            whole.append(whole.isEmpty() ? "" : " + ").append(weight).append(pupils);
        }
    }

    private static final class Weights {
        static final Ratio JUNIOR = Ratio.of("1.1");
        static final Ratio SENIOR = Ratio.of("1.32");
    }
}
