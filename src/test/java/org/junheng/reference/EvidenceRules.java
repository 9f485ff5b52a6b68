package org.junheng.reference;

import java.util.Map;
import java.util.TreeMap;
import org.junheng.reference.Tally.Rule;

/** Rules judged by 佐证: the county row always counts; rows of schools are further subjects. */
final class EvidenceRules {

    static final String GATE = "GJ-SCHOOL";

    /** Of gy-2017: rule, group. */
    private static final String[][] QUALITY = {
        {"GY-E2", "准入条件"},
        {"GY-G1", "政府保障程度"},
        {"GY-G2-E", "政府保障程度"},
        {"GY-G8-E", "政府保障程度"},
        {"GY-G10", "政府保障程度"},
        {"GY-G14-E", "政府保障程度"},
        {"GY-G15-E", "政府保障程度"},
        {"GY-Q3", "教育质量"},
        {"GY-Q5", "教育质量"},
        {"GY-Q6", "教育质量"},
        {"GY-Q7", "教育质量"},
        {"GY-Q8", "教育质量"},
        {"GY-V1", "一票否决"},
        {"GY-V2", "一票否决"},
        {"GY-V3", "一票否决"},
        {"GY-V4", "一票否决"},
        {"GY-V5", "一票否决"},
        {"GY-V6", "一票否决"},
        {"GY-V7", "一票否决"},
    };

    private final Facts facts;
    private final Tally tally;

    EvidenceRules(Facts facts, Tally tally) {
        this.facts = facts;
        this.tally = tally;
    }

    void judgeQuality() {
        for (String[] each : QUALITY) {
            Rule rule = tally.rule("gy-2017", each[1], each[0]);
            rule.add(facts.code(), orUnknown(ofCounty(each[0])));
            ofSchools(each[0]).forEach(rule::add);
        }
    }

    /** 办学基本标准: per school, by the item or by evidence, and what says no wins. */
    void judgeGate() {
        Rule rule = tally.rule("gj-2012", "办学基本标准", GATE);
        Outcome county = ofCounty(GATE);
        if (!facts.hasSchools()) {
            rule.add(facts.code(), orUnknown(county));
        }
        Map<String, Outcome> own = ofSchools(GATE);
        for (School school : facts.schools.values()) {
            boolean hasSection = school.has(Stage.PRIMARY) || school.has(Stage.JUNIOR);
            boolean scoped = school.inScopeOfBasic() && hasSection;
            Outcome evidence = own.getOrDefault(school.code, county);
            rule.add(school.code, scoped ? gate(school, evidence) : Outcome.NOT_APPLICABLE);
        }
    }

    private static Outcome gate(School school, Outcome evidence) {
        String item = school.main.row.text("达到省定办学基本标准");
        boolean reported = item != null;
        boolean yes = school.main.row.yes("达到省定办学基本标准");
        if (reported && !yes || evidence == Outcome.NOT_MET) {
            return Outcome.NOT_MET;
        }
        return yes ? Outcome.MET : orUnknown(evidence);
    }

    private Outcome ofCounty(String rule) {
        for (Row row : facts.evidence) {
            if (row.is("项目", rule) && row.text("学校标识码") == null) {
                return outcome(row);
            }
        }
        return null;
    }

    /** By main school, the worst of its own row and those of its campuses. */
    private Map<String, Outcome> ofSchools(String rule) {
        Map<String, Outcome> worst = new TreeMap<>();
        for (Row row : facts.evidence) {
            if (row.is("项目", rule) && row.text("学校标识码") != null) {
                worst.merge(facts.mainCode(row), outcome(row), Outcome::worse);
            }
        }
        return worst;
    }

    private static Outcome outcome(Row row) {
        return switch (row.text("结论")) {
            case "达标" -> Outcome.MET;
            case "不达标" -> Outcome.NOT_MET;
            default -> Outcome.CANNOT_TELL;
        };
    }

    private static Outcome orUnknown(Outcome outcome) {
        return outcome == null ? Outcome.CANNOT_TELL : outcome;
    }
}
