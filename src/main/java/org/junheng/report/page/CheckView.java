package org.junheng.report.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Status;
import org.junheng.shared.Plain;

/**
 * What the service's pages show of one check, cut into pieces that a store keeps and a page reads one by one. The maps hold
 * texts, numbers, booleans, lists, maps and null for what there is not; every text is plain, and of a person it is the code alone.
 *
 * @param overview {@link Overview} says what it holds
 */
public record CheckView(
        Map<String, Object> overview, List<Section> sections, List<Found> findings, List<Traced> outcomes) {

    /**
     * A row of the heat table.
     *
     * @param area 城乡类型 as reported, {@code type} 办学类型; empty where it was not
     * @param worst of its cells, their sum included; NOT_APPLICABLE out of scope
     * @param line {cells: [{indicator, css, sign, word, value, limit, borderline, relaxedBy, number, finding}], sum: the same or
     *     null, students}; value as printed, number of the outcome (0: none), finding (0: none)
     */
    public record Section(
            String standard,
            String school,
            String name,
            String stage,
            long students,
            String area,
            String type,
            boolean inScope,
            Status worst,
            Map<String, Object> line) {

        public Section {
            school = Plain.text(school);
            name = Plain.text(name);
            area = Plain.text(area);
            type = Plain.text(type);
            line = PlainTree.of(line);
        }
    }

    /**
     * A finding.
     *
     * @param number from 1, in order of the result
     * @param clause with its paper, as 教督〔2017〕6号 二(一)4
     * @param school code of the school it concerns, empty for county and people
     * @param detail {mark, formula (empty where the statement says it), cells: [{item, value, at}], more, ruleText: {id, title,
     *     clause, source, line, text}, clauseText, value, limit, operator, unit, gap, relaxedBy, remarks, measures: [{text, terms,
     *     parts}], none, outcome (its number)}
     */
    public record Found(
            int number,
            String id,
            Finding.Kind kind,
            String rule,
            String standard,
            String clause,
            String subjectKind,
            String subjectId,
            String school,
            String schoolName,
            @Nullable String stage,
            String indicator,
            boolean borderline,
            String statement,
            Map<String, Object> detail) {

        public Found {
            id = Plain.text(id);
            subjectId = Plain.text(subjectId);
            school = Plain.text(school);
            schoolName = Plain.text(schoolName);
            indicator = Plain.text(indicator);
            statement = Plain.text(statement);
            detail = PlainTree.of(detail);
        }
    }

    /**
     * An outcome, passes included.
     *
     * @param number from 1 and without gaps: first the outcomes of the result in order, without those of relaxations and
     *     without people who need nothing; then the figures that are shown but have no outcome of their own, that is
     *     coefficients that count only in a mean (GJ), in order of the balance, and values of sections that a rule leaves out
     * @param value as in the result, not rounded; the trace has it as printed
     * @param trace {who, what, rule, mark, value, limit, operator, unit, formula, remarks, finding (0: none), cells: [{item, value,
     *     at}], more, points: [{name, pupils, value}] of a coefficient, the lowest first}
     */
    public record Traced(
            int number,
            String id,
            String rule,
            String subjectKind,
            String subjectId,
            @Nullable String stage,
            String indicator,
            Status status,
            @Nullable String value,
            @Nullable String limit,
            Map<String, Object> trace) {

        public Traced {
            id = Plain.text(id);
            subjectId = Plain.text(subjectId);
            indicator = Plain.text(indicator);
            value = PlainTree.text(value);
            limit = PlainTree.text(limit);
            trace = PlainTree.of(trace);
        }
    }

    public CheckView {
        overview = PlainTree.of(overview);
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
        outcomes = List.copyOf(outcomes);
    }

    public static CheckView of(CheckResult result) {
        Doors doors = new Doors(result);
        Figures figures = new Figures(result, doors);
        Overview overview = new Overview(result, doors, figures);
        SectionLines sections = new SectionLines(result, doors, figures);
        // the overview and the sections number the figures without outcomes, so the outcomes come last
        return new CheckView(
                overview.tree(sections.columns()),
                sections.lines(),
                new FoundDetails(result, doors, figures).all(),
                figures.all());
    }
}
