package org.junheng.check;

import org.junheng.facts.Ratio;
import org.junheng.rulebook.Standard;

/** Which schools and sections a standard's figures count (统计范围). */
final class Scopes {

    private Scopes() {}

    static boolean holds(Standard standard, School school) {
        Standard.Scope scope = standard.scope();
        if (scope.withoutTypes().contains(school.type())
                || scope.withoutSponsors().contains(school.sponsor())) {
            return false;
        }
        boolean small = school.type().equals("教学点")
                && school.compulsoryPupils().compareTo(Ratio.of(scope.smallestTeachingPoint())) < 0;
        return !small;
    }

    static boolean holds(Standard standard, Section section) {
        return holds(standard, section.school());
    }
}
