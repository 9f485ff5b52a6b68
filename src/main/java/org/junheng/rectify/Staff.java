package org.junheng.rectify;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Ratio;
import org.junheng.facts.Row;

/**
 * Who counts as a teacher with a degree, a 骨干 or a teacher of music is a teacher too, and one of the staff: whoever goes is
 * missing there as well. Who is added may have been a teacher of the school before.
 */
final class Staff {

    private static final Pattern TEACHERS = Pattern.compile("(小学|初中|高中)(?!专任)\\p{IsHan}+教师数");

    private Staff() {}

    /** Takes from the whole counts with the part, as far as they are reported. */
    static CountyFacts changed(CountyFacts facts, Predicate<Row> whose, String item, Ratio amount) {
        Matcher teachers = TEACHERS.matcher(item);
        if (!teachers.matches()) {
            return facts;
        }
        String stage = teachers.group(1);
        CountyFacts changed = facts;
        for (String whole : List.of(stage + "专任教师数", stage + "教职工数", "教职工数")) {
            boolean reported =
                    facts.rows(CountyFacts.SCHOOLS).stream().anyMatch(row -> whose.test(row) && row.get(whole) != null);
            if (reported) {
                changed = WhatIf.spread(changed, CountyFacts.SCHOOLS, whose, List.of(whole), amount);
            }
        }
        return changed;
    }
}
