package org.junheng.rectify;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Figure;
import org.junheng.facts.Ratio;
import org.junheng.facts.Row;

/**
 * Who counts as a teacher with a degree, a 骨干 or a teacher of music is a teacher too, and one of the staff: whoever goes is
 * missing there as well. Who is added may have been a teacher of the school before.
 */
final class Staff {

    private static final Pattern TEACHERS = Pattern.compile("(小学|初中|高中)(?!专任)\\p{IsHan}+教师数");

    private Staff() {}

    /** The figures that count the same person as a part does; none for what is no teacher. */
    static List<String> wholes(String item) {
        Matcher teachers = TEACHERS.matcher(item);
        return teachers.matches()
                ? List.of(teachers.group(1) + "专任教师数", teachers.group(1) + "教职工数", "教职工数")
                : List.of();
    }

    /** Takes from the whole counts with the part, as far as they are reported. */
    static CountyFacts changed(CountyFacts facts, Predicate<Row> whose, String item, Ratio amount) {
        CountyFacts changed = facts;
        for (String whole : wholes(item)) {
            changed = less(changed, whose, whole, amount);
        }
        return changed;
    }

    /** As many as are counted there: a whole that is reported smaller than its part is the data's own affair. */
    private static CountyFacts less(CountyFacts facts, Predicate<Row> whose, String whole, Ratio amount) {
        Ratio counted = facts.rows(CountyFacts.SCHOOLS).stream()
                .filter(whose)
                .map(row -> row.get(whole))
                .filter(Objects::nonNull)
                .map(Figure::number)
                .reduce(Ratio.ZERO, Ratio::plus);
        Ratio taken = counted.plus(amount).signum() < 0 ? counted.negate() : amount;
        return taken.isZero()
                ? facts
                : WhatIf.spread(facts, CountyFacts.SCHOOLS, whose, List.of(whole), taken)
                        .orElse(facts);
    }
}
