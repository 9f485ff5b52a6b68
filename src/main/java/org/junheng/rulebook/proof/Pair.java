package org.junheng.rulebook.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junheng.rulebook.Years;

/**
 * Two bounds that may ask the same subject in the same year, with what each asks wherever both do.
 *
 * @param earlier in the order of the files
 */
record Pair(Dated earlier, Dated later, List<Compared> compared) {

    /** What the two ask in one circumstance. */
    record Compared(Circumstance circumstance, Bound.Asked earlier, Bound.Asked later) {

        boolean isSame() {
            return earlier.isSameAs(later);
        }

        /** Surely; figures of a county may turn out alike. */
        boolean isDifferent() {
            return earlier.differsFrom(later);
        }
    }

    /** Empty if they surely never meet. */
    static Optional<Pair> of(Dated earlier, Dated later) {
        Optional<Years> years = Dates.both(earlier.years(), later.years());
        Region region = earlier.region().and(later.region());
        if (years.isEmpty() || region.isNone()) {
            return Optional.empty();
        }
        List<Compared> compared = new ArrayList<>();
        for (Circumstance one : circumstances(years.get(), region, earlier, later)) {
            Optional<Bound.Asked> first = earlier.bound().in(one);
            Optional<Bound.Asked> second = later.bound().in(one);
            if (first.isPresent() && second.isPresent()) {
                compared.add(new Compared(one, first.get(), second.get()));
            }
        }
        return compared.isEmpty() ? Optional.empty() : Optional.of(new Pair(earlier, later, compared));
    }

    private static List<Circumstance> circumstances(Years years, Region region, Dated a, Dated b) {
        return Circumstance.of(
                years, region, List.of(a.bound().limit(), b.bound().limit()));
    }

    boolean isAlike() {
        return earlier.bound().isAlike(later.bound());
    }

    /** Whether the conditions of neither let in all that the other's do. */
    boolean overlapsOnly() {
        return !earlier.conditions().isWithin(later.conditions())
                && !later.conditions().isWithin(earlier.conditions());
    }

    /** The one whose conditions are narrower, where one's are. */
    Optional<Dated> special() {
        boolean first = earlier.conditions().isWithin(later.conditions());
        boolean second = later.conditions().isWithin(earlier.conditions());
        return first == second ? Optional.empty() : Optional.of(first ? earlier : later);
    }

    /** Whether whoever meets the general rule always meets the special one. */
    boolean isIdle(Dated special) {
        Dated general = special == earlier ? later : earlier;
        return special.region().isWithin(general.region())
                && circumstances(special.years(), special.region(), special, general).stream()
                        .allMatch(one -> isIdle(special, general, one));
    }

    private static boolean isIdle(Dated special, Dated general, Circumstance one) {
        Optional<Bound.Asked> less = special.bound().in(one);
        Optional<Bound.Asked> more = general.bound().in(one);
        boolean always = general.years().from() <= one.years().from()
                && one.years().until() <= general.years().until();
        return less.isEmpty()
                || always
                        && more.isPresent()
                        && (more.get().isSameAs(less.get()) || more.get().isWithin(less.get()));
    }

    Optional<Compared> first(Predicate<Compared> where) {
        return compared.stream().filter(where).findFirst();
    }

    /** As {@code 规则 乙 要求 班额 不高于 45,规则 甲(a.dslr:3)要求 不高于 50(2015 年度起);}. */
    String words(Compared one) {
        return "规则 " + later.rule().id() + " 要求" + later.bound().name() + " "
                + one.later().text() + ",规则 " + earlier.rule().id() + "("
                + earlier.rule().source() + ")要求 " + one.earlier().text() + "("
                + one.circumstance().words() + ")。";
    }
}
