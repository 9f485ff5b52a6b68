package org.junheng.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Judges a county by the seed criteria TC, read from the paper on the rotation of teachers and principals (Tongchuan,
 * 2014) alone: plain Java, no class of the product.
 */
public final class RotationEvaluator {

    private final int year;
    private final Row county;
    private final Map<String, Row> schools = new TreeMap<>();
    private final Map<String, List<Person>> bySchool = new HashMap<>();
    private final List<Person> people = new ArrayList<>();
    private final Map<String, String> outcomes = new TreeMap<>();

    private RotationEvaluator(Map<String, Object> data, int year) {
        this.year = year;
        this.county = new Row((Map<?, ?>) data.get("区县"));
        Map<String, Row> sites = new HashMap<>();
        for (Row row : Row.sheet(data, "学校")) {
            sites.put(row.text("学校标识码"), row);
            if (row.text("主校标识码") == null) {
                schools.put(row.text("学校标识码"), row);
            }
        }
        for (Row row : Row.sheet(data, "人员")) {
            Row site = sites.get(row.text("学校标识码"));
            String main = site.text("主校标识码");
            Person person = new Person(row, main == null ? site : sites.get(main), year);
            people.add(person);
            bySchool.computeIfAbsent(main == null ? site.text("学校标识码") : main, code -> new ArrayList<>())
                    .add(person);
        }
    }

    /**
     * What each rule says, by rule|subject|indicator: MET, NOT_MET (perhaps with the deferral that would excuse if more were
     * reported), CANNOT_TELL, or the deferral that excuses. Whom a rule does not concern is left out.
     */
    public static Map<String, String> evaluate(Map<String, Object> data, int year) {
        RotationEvaluator evaluator = new RotationEvaluator(data, year);
        evaluator.people.forEach(evaluator::judge);
        evaluator.judgeWithoutPeople();
        evaluator.judgeTeams();
        evaluator.judgeCounty();
        return evaluator.outcomes;
    }

    /** Where nobody is reported the county cannot tell of anyone. */
    private void judgeWithoutPeople() {
        if (people.isEmpty()) {
            for (String rule : List.of("TC-1", "TC-2", "TC-6", "TC-6-N", "TC-7", "TC-7-T", "TC-7-H")) {
                if (year >= 2016 || !rule.equals("TC-7")) {
                    outcomes.put(rule + "|" + county.text("区县代码") + "|-", "CANNOT_TELL");
                }
            }
        }
    }

    private void judge(Person person) {
        if (!person.isInPrivateSchool()) {
            judgeRotation(person);
        }
        judgeTerms(person);
        judgeClaims(person);
    }

    private void judgeRotation(Person person) {
        if (person.isLeader()) {
            Maybe concerned = Maybe.and(person.agedAtMost(55, 50), person.full("现校任职起始", 8), person.full("现岗任职起始", 8));
            put("TC-1", person, concerned, person.rotates());
            return;
        }
        Maybe concerned = Maybe.and(person.agedAtMost(50, 45), person.full("现校任职起始", 6));
        put("TC-2", person, concerned, person.rotates());
        deferrals(person)
                .forEach((id, holds) -> outcomes.computeIfPresent(
                        "TC-2|" + person.code() + "|-", (key, without) -> with(id, holds, without)));
    }

    /** Who rotates all the same needs no excuse. */
    private static String with(String deferral, Maybe holds, String without) {
        if (holds == Maybe.YES && !without.equals("MET")) {
            return "excused by " + deferral;
        }
        return holds == Maybe.UNKNOWN && without.equals("NOT_MET") ? "NOT_MET, perhaps " + deferral : without;
    }

    private static Map<String, Maybe> deferrals(Person person) {
        Map<String, Maybe> deferrals = new TreeMap<>();
        if (person.claims("暂缓事由", "重病", "孕产哺乳", "子女低龄无人接送", "家属长期患病", "其他")) {
            deferrals.put("TC-5", person.isConfirmedThisYear());
        }
        if (person.claims("暂缓事由", "农村任教满六年")) {
            deferrals.put(
                    "TC-5-R",
                    Maybe.and(
                            person.isConfirmedThisYear(),
                            Maybe.of(person.isInTown()),
                            person.atLeast("农村任教年数", 6),
                            person.notYet("现校任职起始", 15)));
        }
        if (person.claims("暂缓事由", "重大科研或特殊岗位")) {
            deferrals.put("TC-5-S", Maybe.and(person.isConfirmedThisYear(), person.noLongerThan("暂缓起始", 3)));
        }
        return deferrals;
    }

    private void judgeTerms(Person person) {
        if (person.has("本次轮岗结束") && person.full("本次轮岗结束", 0) == Maybe.YES) {
            Integer months = person.monthsBetween("本次轮岗起始", "本次轮岗结束");
            put("TC-6", person, Maybe.YES, months == null ? Maybe.UNKNOWN : Maybe.of(months >= 24));
        }
        if (person.isTeacher()) {
            Maybe fine = Maybe.or(Maybe.of(!person.isInTown()), person.isInWeakSchool());
            put("TC-6-N", person, person.notYet("入职年月", 2), fine);
        }
    }

    private void judgeClaims(Person person) {
        if (person.claims("拟评荣誉或职务", "特级教师") && year >= 2016) {
            put(
                    "TC-7",
                    person,
                    Maybe.YES,
                    Maybe.or(
                            person.atLeast("满三年任教学校数", 2), person.atLeast("农村任教年数", 6), person.atLeast("薄弱学校任教年数", 6)));
        }
        if (person.claims("拟评荣誉或职务", "高级职称")) {
            put("TC-7-T", person, Maybe.YES, Maybe.or(person.atLeast("农村任教年数", 1), person.atLeast("薄弱学校任教年数", 3)));
        }
        if (person.claims("拟评荣誉或职务", "新任校长")) {
            put(
                    "TC-7-H",
                    person,
                    Maybe.YES,
                    Maybe.or(person.atLeast("任教学校数", 2), person.atLeast("农村任教年数", 3), person.atLeast("薄弱学校任教年数", 3)));
        }
    }

    /** A shortfall of someone whom the rule perhaps does not concern cannot be told. */
    private void put(String rule, Person person, Maybe concerned, Maybe meets) {
        if (concerned != Maybe.NO) {
            String outcome = meets == Maybe.YES
                    ? "MET"
                    : meets == Maybe.NO && concerned == Maybe.YES ? "NOT_MET" : "CANNOT_TELL";
            outcomes.put(rule + "|" + person.code() + "|-", outcome);
        }
    }

    private void judgeTeams() {
        schools.forEach((code, school) -> {
            boolean isPrivate = school.is("举办者类型", "民办") || school.is("举办者类型", "10");
            List<Person> ofSchool = bySchool.getOrDefault(code, List.of());
            List<Person> team = ofSchool.stream().filter(Person::isLeader).toList();
            String key = "TC-3|" + code + "|-";
            if (isPrivate) {
                return;
            }
            if (ofSchool.isEmpty() || team.stream().anyMatch(person -> person.rotates() == Maybe.UNKNOWN)) {
                outcomes.put(key, "CANNOT_TELL");
            } else if (!team.isEmpty()) {
                long moving =
                        team.stream().filter(p -> p.rotates() == Maybe.YES).count();
                outcomes.put(key, 100 * moving <= 30L * team.size() ? "MET" : "NOT_MET");
            }
        });
    }

    private void judgeCounty() {
        Long moved = figure("交流轮岗教师数");
        Long due = figure("符合交流条件教师数");
        Long movedByRows = count(Person::rotates);
        Long dueByRows = count(p -> Maybe.and(p.agedAtMost(50, 45), p.full("现校任职起始", 6)));
        boolean reported = moved != null && due != null;
        if (reported || movedByRows == null || dueByRows == null) {
            share("教师年度交流轮岗比例", moved, due, 10);
        } else {
            share("教师年度交流轮岗比例", movedByRows, dueByRows, 10);
        }
        Long titled = count(p -> Maybe.and(p.rotates(), p.isAmong("职称", "正高级", "高级", "一级")));
        Long known = count(p -> Maybe.and(p.rotates(), p.isAmong("职称", "二级", "三级", "未评"), p.isYes("骨干")));
        share("轮岗教师中名师和高级一级教师比例", titled == null || known == null ? null : titled + known, movedByRows, 30);
    }

    /** How many teachers; null where that of one cannot be told, or no people are reported. */
    private Long count(Function<Person, Maybe> condition) {
        List<Maybe> answers =
                people.stream().filter(Person::isTeacher).map(condition).toList();
        return people.isEmpty() || answers.contains(Maybe.UNKNOWN)
                ? null
                : answers.stream().filter(answer -> answer == Maybe.YES).count();
    }

    private Long figure(String item) {
        Ratio number = county.number(item);
        return number == null ? null : number.toLong();
    }

    /** Of nobody there is no share, whatever else is not known. */
    private void share(String indicator, Long part, Long whole, int percent) {
        String key = "TC-4|" + county.text("区县代码") + "|" + indicator;
        if (whole == null || part == null && whole > 0) {
            outcomes.put(key, "CANNOT_TELL");
        } else if (whole > 0) {
            outcomes.put(key, 100 * part >= percent * whole ? "MET" : "NOT_MET");
        }
    }
}
