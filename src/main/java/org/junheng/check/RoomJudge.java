package org.junheng.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.facts.Row;
import org.junheng.rulebook.Limit;
import org.junheng.rulebook.RuleDefinition;

/** Special rooms by the number of classes: enough rooms, each of full size (contract, section 5, G3). */
final class RoomJudge {

    private static final String ROOMS = "教室";

    private final Model model;
    private final Limits limits;
    private final Relaxations relaxations;
    private final Map<School, List<Row>> rows = new IdentityHashMap<>();

    RoomJudge(Model model, Limits limits, Relaxations relaxations) {
        this.model = model;
        this.limits = limits;
        this.relaxations = relaxations;
        for (Row row : model.facts().rows(ROOMS)) {
            rows.computeIfAbsent(model.schoolOf(row.require("学校标识码").text()), s -> new ArrayList<>())
                    .add(row);
        }
    }

    Outcome judge(RuleDefinition rule, School school, Demand.OfRooms demand) {
        Amount classes = school.amount("小学班级数").plus(school.amount("初中班级数"));
        Relaxations.Found found = relaxations.of(rule, school);
        String relaxedBy =
                size(stage(null, school), school, demand.area(), found.limits()).rule();
        Outcome.Builder cannotTell =
                Outcome.of(rule, school, Status.CANNOT_TELL).relaxedBy(relaxedBy, false);
        if (!classes.isKnown()) {
            return cannotTell
                    .inputs(classes.inputs())
                    .missing(classes.missing())
                    .limit(">=", null, "间")
                    .build();
        }
        long needed = needed(classes.known(), demand);
        List<Row> own = rows.getOrDefault(school, List.of());
        if (needed > 0 && own.isEmpty()) {
            return byCount(rule, school, demand, classes, needed, relaxedBy);
        }
        List<Row> rooms = own.stream()
                .filter(row -> row.require("类别").text().equals(demand.category()))
                .toList();
        long full = count(rooms, school, demand.area(), List.of());
        long have = count(rooms, school, demand.area(), found.limits());
        boolean met = have >= needed;
        String used = used(rooms, school, demand.area(), found.limits());
        List<Input> inputs = new ArrayList<>(classes.inputs());
        rooms.forEach(row -> inputs.add(Input.of("面积", row.require("面积"))));
        return Outcome.of(rule, school, met ? Status.MET : Status.NOT_MET)
                .value(Ratio.of(have))
                .limit(">=", Long.toString(needed), "间")
                .gap(met ? null : lack(needed - have, demand))
                .relaxedBy(used == null ? relaxedBy : used, met && full < needed)
                .formula(words(demand, classes.known(), needed, have, rooms))
                .inputs(inputs)
                .remarks(met ? List.of() : found.mightApply())
                .build();
    }

    private static Gap lack(long rooms, Demand.OfRooms demand) {
        return new Gap(Long.toString(rooms), "间", false, new Things(ROOMS, List.of("面积"), demand.category()));
    }

    private static long needed(Ratio classes, Demand.OfRooms demand) {
        BigInteger groups =
                classes.dividedBy(Ratio.of(demand.classes())).ceiling(0).numerator();
        return groups.longValueExact() * demand.rooms();
    }

    private long count(List<Row> rooms, School school, String area, List<Relaxations.Found.Limited> relaxed) {
        return rooms.stream()
                .filter(row -> reaches(row, size(stage(row, school), school, area, relaxed)))
                .count();
    }

    /** The relaxation by which a room counts that is not of full size; null if there is no such room. */
    private @Nullable String used(
            List<Row> rooms, School school, String area, List<Relaxations.Found.Limited> relaxed) {
        for (Row row : rooms) {
            Relaxations.Chosen full = size(stage(row, school), school, area, List.of());
            Relaxations.Chosen chosen = size(stage(row, school), school, area, relaxed);
            if (!reaches(row, full) && reaches(row, chosen)) {
                return chosen.rule();
            }
        }
        return null;
    }

    private static boolean reaches(Row room, Relaxations.Chosen size) {
        return room.require("面积").number().compareTo(size.limit()) >= 0;
    }

    /** The size that a stage's room must have: the full one, or the most lenient of the relaxed ones. */
    private Relaxations.Chosen size(String stage, School school, String area, List<Relaxations.Found.Limited> relaxed) {
        List<Relaxations.Chosen> chosen = new ArrayList<>();
        for (Relaxations.Found.Limited one : relaxed) {
            written(stage, school, one.limit())
                    .ifPresent(size -> chosen.add(new Relaxations.Chosen(size, one.rule(), null)));
        }
        return Relaxations.mostLenient(written(stage, school, area).orElseThrow(), ">=", chosen);
    }

    private Optional<Ratio> written(String stage, School school, String limit) {
        if (Limits.parse(limit) instanceof Limit.ByStage byStage) {
            return Optional.ofNullable(byStage.numbers().get(stage)).map(Ratio::of);
        }
        return limits.resolve(limit, school).map(Limits.Resolved::known);
    }

    /** A room without 学段 in a mixed school is judged as 初中. */
    private static String stage(@Nullable Row room, School school) {
        String stage = room == null ? null : room.text("学段");
        return stage != null ? stage : school.has("小学") && !school.has("初中") ? "小学" : "初中";
    }

    /** No rows of the school in 教室: the number of rooms can show a shortage, but not the size. */
    private Outcome byCount(
            RuleDefinition rule,
            School school,
            Demand.OfRooms demand,
            Amount classes,
            long needed,
            @Nullable String relaxedBy) {
        Amount reported = school.amount(demand.category() + "专用教室数");
        boolean sheet = model.facts().has(ROOMS);
        Amount count = !reported.isKnown() && sheet ? Amount.known(Ratio.ZERO) : reported;
        List<Input> inputs = Amount.joined(classes.inputs(), count.inputs());
        if (count.isKnown() && count.known().compareTo(Ratio.of(needed)) < 0) {
            long have = count.known().numerator().longValueExact();
            return Outcome.of(rule, school, Status.NOT_MET)
                    .value(Ratio.of(have))
                    .limit(">=", Long.toString(needed), "间")
                    .gap(lack(needed - have, demand))
                    .relaxedBy(relaxedBy, false)
                    .formula(words(demand, classes.known(), needed, have, List.of()))
                    .inputs(inputs)
                    .build();
        }
        return Outcome.of(rule, school, Status.CANNOT_TELL)
                .value(count.value())
                .limit(">=", Long.toString(needed), "间")
                .relaxedBy(relaxedBy, false)
                .inputs(inputs)
                .missing(List.of(school.getName() + " 的" + demand.category() + "专用教室面积(教室表)"))
                .build();
    }

    private static String words(Demand.OfRooms demand, Ratio classes, long needed, long have, List<Row> rooms) {
        String areas = rooms.stream().map(row -> row.require("面积").text()).collect(Collectors.joining("、"));
        return "⌈" + classes + " ÷ " + demand.classes() + "⌉" + (demand.rooms() == 1 ? "" : " × " + demand.rooms())
                + " = " + needed
                + " 间,现有面积达标的" + demand.category() + "教室 " + have + " 间"
                + (areas.isEmpty() ? "" : "(" + areas + " 平方米)");
    }
}
