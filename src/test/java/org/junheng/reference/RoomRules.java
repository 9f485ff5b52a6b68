package org.junheng.reference;

import java.math.RoundingMode;
import java.util.List;
import org.junheng.reference.Tally.Rule;

/** GY-G3: a music room and an art room of full size for every twelve classes, judged apart. */
final class RoomRules {

    private final Facts facts;
    private final Relaxations relaxations;
    private final Tally tally;

    RoomRules(Facts facts, Relaxations relaxations, Tally tally) {
        this.facts = facts;
        this.relaxations = relaxations;
        this.tally = tally;
    }

    void judge() {
        judge(new Kind("GY-G3-M", "音乐", 96, "73"));
        judge(new Kind("GY-G3-A", "美术", 90, "67"));
    }

    private record Kind(String rule, String name, int fullSize, String sizeInOldBuildings) {}

    private void judge(Kind kind) {
        Rule rule = tally.rule("gy-2017", "政府保障程度", kind.rule);
        if (!facts.hasSchools()) {
            rule.add(facts.code(), Outcome.CANNOT_TELL);
        }
        for (School school : facts.schools.values()) {
            if (school.inScopeOfQuality()) {
                judge(rule, kind, school);
            } else {
                rule.add(school.code, Outcome.NOT_APPLICABLE);
            }
        }
    }

    private void judge(Rule rule, Kind kind, School school) {
        Ratio needed = needed(school);
        boolean relaxed = relaxations.oldRooms(school, kind.rule) || relaxations.smallClassRooms(school);
        if (needed == null) {
            rule.add(school.code, Outcome.CANNOT_TELL).relaxed(relaxed, false);
            return;
        }
        if (facts.roomsOf(school).isEmpty()) {
            byCount(rule, kind, school, needed, relaxed);
            return;
        }
        Ratio strict = rooms(school, kind, false);
        Ratio have = rooms(school, kind, true);
        rule.add(school.code, Outcome.when(have.atLeast(needed)))
                .measured(have, needed.toPlain())
                .gap(needed.minus(have), "间")
                .relaxed(relaxed, strict.below(needed));
    }

    /** A bare count can show that rooms lack, but never that they are large enough. */
    private void byCount(Rule rule, Kind kind, School school, Ratio needed, boolean relaxed) {
        Ratio counted = school.number(kind.name + "专用教室数");
        Ratio have = counted == null && !facts.rooms.isEmpty() ? Ratio.ZERO : counted;
        Outcome outcome;
        if (needed.isZero()) {
            outcome = Outcome.MET;
        } else if (have == null) {
            outcome = Outcome.CANNOT_TELL;
        } else {
            outcome = have.below(needed) ? Outcome.NOT_MET : Outcome.CANNOT_TELL;
        }
        Judgement judgement = rule.add(school.code, outcome).measured(have, needed.toPlain());
        if (outcome == Outcome.NOT_MET) {
            judgement.gap(needed.minus(have), "间");
        }
        judgement.relaxed(relaxed, false);
    }

    private static Ratio needed(School school) {
        Ratio primary = school.number("小学班级数");
        Ratio junior = school.number("初中班级数");
        return primary == null || junior == null
                ? null
                : primary.plus(junior).over(12).round(0, RoundingMode.CEILING);
    }

    private Ratio rooms(School school, Kind kind, boolean withRelaxations) {
        long count = 0;
        for (Row room : facts.roomsOf(school)) {
            if (room.is("类别", kind.name)) {
                Ratio size = withRelaxations ? smallest(school, room, kind) : Ratio.of(kind.fullSize);
                count += room.number("面积").atLeast(size) ? 1 : 0;
            }
        }
        return Ratio.of(count);
    }

    private Ratio smallest(School school, Row room, Kind kind) {
        List<Ratio> sizes = relaxations.roomSizes(school, stage(school, room), kind.rule, kind.sizeInOldBuildings);
        Ratio smallest = Ratio.of(kind.fullSize);
        for (Ratio size : sizes) {
            smallest = size.below(smallest) ? size : smallest;
        }
        return smallest;
    }

    private static Stage stage(School school, Row room) {
        String written = room.text("学段");
        if (written != null) {
            return Stage.of(written);
        }
        return school.has(Stage.JUNIOR) ? Stage.JUNIOR : Stage.PRIMARY;
    }
}
