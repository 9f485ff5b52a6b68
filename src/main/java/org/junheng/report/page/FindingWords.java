package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.check.Allotment;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
import org.junheng.check.Statement;
import org.junheng.check.Subject;
import org.junheng.report.Sentences;
import org.junheng.rulebook.Rulebook;

/** What is said of a finding wherever it stands: the sentence, the formula, the clause, the measures. */
final class FindingWords {

    private FindingWords() {}

    /** Of a person neither formula nor reason: both tell figures. */
    static Map<String, Object> of(Finding finding, Rulebook rulebook) {
        boolean ofPerson = isOfPerson(finding);
        String statement = Statement.of(finding, rulebook);
        String formula = ofPerson ? "" : Sentences.formula(finding);
        boolean isTold = finding.kind() == Finding.Kind.CANNOT_TELL || ofPerson || finding.noMeasure() == null;
        return object(
                "mark",
                Marks.of(finding.kind()),
                "statement",
                statement,
                "borderline",
                !ofPerson && finding.outcome().borderline(),
                "formula",
                statement.contains(formula) ? "" : formula,
                "clause",
                Statement.clause(finding, rulebook),
                "measures",
                measures(finding),
                "none",
                isTold ? "" : finding.noMeasure());
    }

    static boolean isOfPerson(Finding finding) {
        return finding.outcome().subject().kind() == Subject.Kind.PERSON;
    }

    static List<Object> measures(Finding finding) {
        return list(finding.measures(), measure -> measure(finding, measure));
    }

    private static Map<String, Object> measure(Finding finding, Measure measure) {
        boolean ofPerson = isOfPerson(finding);
        return object(
                "text", measure.text(),
                "terms", terms(measure, ofPerson),
                "parts",
                        list(
                                ofPerson ? List.<Allotment>of() : measure.parts(),
                                part -> object(
                                        "name", part.name(),
                                        "school", part.school(),
                                        "amount", part.amount(),
                                        "unit", part.unit())));
    }

    /** How much, for how much money, by whom and by when; of a person neither amount nor money. */
    private static String terms(Measure measure, boolean ofPerson) {
        List<String> terms = new ArrayList<>();
        if (measure.quantity() != null && !ofPerson) {
            terms.add("数量 " + measure.quantity());
        }
        if (measure.cost() != null && !ofPerson) {
            terms.add("估算 " + measure.cost());
        }
        terms.add("牵头 " + measure.lead());
        if (!measure.support().isEmpty()) {
            terms.add("配合 " + String.join("、", measure.support()));
        }
        terms.add(measure.dueMonths() + " 个月内");
        return String.join(";", terms);
    }
}
