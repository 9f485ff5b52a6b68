package org.junheng.reference;

import java.util.Collection;
import java.util.Map;

/**
 * Judges a county by contract sections 4 and 5 for gy-2017 and gj-2012, written against the contract alone and without
 * any class of the product. Expects facts that pass the contract's error checks.
 */
public final class ReferenceEvaluator {

    private ReferenceEvaluator() {}

    /**
     * @param county the JSON carrier, parsed: 区县 a map, every other sheet a list of maps; values String, Number or null
     * @param standards gy-2017, gj-2012; others are ignored
     * @param year what dated limits and relaxations go by; 年度 of the county unless the check is made for another year
     */
    public static Expected evaluate(Map<String, Object> county, Collection<String> standards, int year) {
        return evaluate(county, standards, year, Edition.OF_THE_PAPERS);
    }

    /** The same by edited rules. */
    public static Expected evaluate(
            Map<String, Object> county, Collection<String> standards, int year, Edition edition) {
        Facts facts = new Facts(county);
        Tally tally = new Tally(edition, year);
        if (standards.contains("gy-2017")) {
            judgeQuality(facts, year, edition, tally);
        }
        if (standards.contains("gj-2012")) {
            judgeBasic(facts, tally);
        }
        return tally.expected();
    }

    /** The year of the figures. */
    public static int yearOf(Map<String, Object> county) {
        return (int) new Row((Map<?, ?>) county.get("区县")).number("年度").toLong();
    }

    private static void judgeQuality(Facts facts, int year, Edition edition, Tally tally) {
        Relaxations relaxations = new Relaxations(facts, year, edition);
        CountyFigures county = new CountyFigures(facts, tally, "gy-2017");
        ResourceRules resources = new ResourceRules(facts, relaxations, edition, tally);
        resources.judge();
        new QualityBalance(facts, resources, edition, tally).judge();
        SizeRules sizes = new SizeRules(facts, relaxations, edition, tally);
        sizes.judgeSchoolSizes();
        sizes.judgeSmallSites();
        sizes.judgeTraining();
        new RoomRules(facts, relaxations, tally).judge();
        new ClassRules(facts, edition, tally).judge();
        new GovernmentRules(facts, year, county).judge();
        new QualityRules(facts, tally, county).judge();
        new EvidenceRules(facts, tally).judgeQuality();
    }

    private static void judgeBasic(Facts facts, Tally tally) {
        CountyFigures county = new CountyFigures(facts, tally, "gj-2012");
        new BasicBalance(facts, tally).judge();
        new EvidenceRules(facts, tally).judgeGate();
        county.atLeast("政府工作", "GJ-W", county.figure("政府工作得分"), Ratio.of(85), Rounding.VALUE);
        county.satisfaction("公众满意度", "GJ-S1", "公众满意度");
    }
}
