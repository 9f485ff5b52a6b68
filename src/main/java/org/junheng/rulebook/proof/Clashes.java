package org.junheng.rulebook.proof;

import java.util.List;
import java.util.Optional;
import org.junheng.shared.Problems;

/**
 * Pairs of rules of one standard that limit the same thing of the same subjects in the same years: with different
 * limits, twice alike, or so that no value meets both. A special case beside a general rule is fine if it asks more.
 */
final class Clashes {

    private final List<Dated> all;
    private final Possible possible;
    private final Problems problems;
    private final Problems warnings;

    Clashes(List<Dated> all, Possible possible, Problems problems, Problems warnings) {
        this.all = all;
        this.possible = possible;
        this.problems = problems;
        this.warnings = warnings;
    }

    void check() {
        for (int i = 0; i < all.size(); i++) {
            Dated earlier = all.get(i);
            all.subList(i + 1, all.size()).stream()
                    .filter(later -> earlier.rule() != later.rule() && earlier.isOfSame(later))
                    .forEach(later -> Pair.of(earlier, later).ifPresent(this::check));
        }
    }

    private void check(Pair pair) {
        if (!pair.isAlike()) {
            opposite(pair);
        } else if (pair.overlapsOnly()) {
            pair.first(Pair.Compared::isDifferent)
                    .ifPresent(one -> tell(warnings, pair, one, "两条的条件可能同时符合,限值却不同。请核对,重叠的部分用条件分开。"));
        } else if (pair.special().isPresent()) {
            special(pair, pair.special().get());
        } else {
            same(pair);
        }
    }

    private void same(Pair pair) {
        Optional<Pair.Compared> different = pair.first(Pair.Compared::isDifferent);
        Optional<Pair.Compared> doubtful = pair.first(one -> !one.isSame());
        if (different.isPresent()) {
            tell(problems, pair, different.get(), "同样的对象只能有一个限值。请删去一条,或用条件、@年度 把两条分开。");
        } else if (doubtful.isPresent()) {
            tell(warnings, pair, doubtful.get(), "同样的对象有两个限值,要看填报的数才知道哪个严。请核对是否都要。");
        } else {
            tell(warnings, pair, pair.compared().get(0), "两条要求相同。请删去一条。");
        }
    }

    private void special(Pair pair, Dated special) {
        if (pair.isIdle(special)) {
            String general = (special == pair.earlier() ? pair.later() : pair.earlier())
                    .rule()
                    .id();
            tell(
                    warnings,
                    pair,
                    pair.compared().get(0),
                    "规则 " + special.rule().id() + " 的条件更窄,要求却不更严,不起作用。若是放宽,请写 @放宽(\"" + general + "\");否则请删去它。");
        }
    }

    /** A lower limit and an upper one, or an exact number and another. */
    private void opposite(Pair pair) {
        Values numbers = possible.numbers(
                pair.later().bound().name(), pair.later().rule().subject().meaning());
        pair.first(one -> one.earlier().excludes(one.later(), numbers)).ifPresent(one -> {
            if (pair.overlapsOnly()) {
                tell(warnings, pair, one, "两条不能同时达到。请核对有没有对象同时符合两条的条件。");
            } else {
                tell(problems, pair, one, "两条不能同时达到。请核对限值。");
            }
        });
    }

    private static void tell(Problems to, Pair pair, Pair.Compared one, String advice) {
        to.add(pair.later().bound().at(), pair.words(one) + advice);
    }
}
