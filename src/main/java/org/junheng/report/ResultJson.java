package org.junheng.report;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Input;
import org.junheng.check.Measure;
import org.junheng.check.Outcome;
import org.junheng.facts.intake.DataFingerprint;
import org.junheng.facts.intake.HeldFacts;
import org.junheng.rulebook.RuleDefinition;

/** A result as {@code junheng-result/1} (contract, section 3). Known keys are always there. */
public final class ResultJson {

    public static final String FORMAT = "junheng-result/1";

    private ResultJson() {}

    public static String write(CheckResult result, Instant checkedAt) {
        return Json.write(tree(result, checkedAt));
    }

    public static Map<String, Object> tree(CheckResult result, Instant checkedAt) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("checkedAt", checkedAt.toString());
        tree.put("engine", Engine.name());
        tree.put(
                "rulebook",
                object(
                        "fingerprint",
                        result.rulebook().fingerprint(),
                        "standards",
                        list(
                                result.standards(),
                                s -> object(
                                        "id",
                                        s.standard().id(),
                                        "title",
                                        s.standard().title(),
                                        "because",
                                        s.because()))));
        tree.put(
                "data",
                object(
                        "fingerprint",
                        DataFingerprint.of(result.facts()),
                        "county",
                        result.facts().name(),
                        "code",
                        result.facts().code(),
                        "year",
                        result.facts().year(),
                        "source",
                        result.facts().source()));
        tree.put(
                "verdicts",
                list(
                        result.verdicts(),
                        v -> object(
                                "standard",
                                v.standard(),
                                "verdict",
                                v.verdict(),
                                "groups",
                                list(v.groups(), g -> object("group", g.group(), "verdict", g.verdict())))));
        tree.put(
                "balance",
                list(
                        result.balance(),
                        b -> object(
                                "standard",
                                b.standard(),
                                "stage",
                                b.stage(),
                                "indicator",
                                b.indicator(),
                                "schools",
                                b.schools(),
                                "mean",
                                b.mean(),
                                "cv",
                                b.cv(),
                                "limit",
                                b.limit(),
                                "outcome",
                                b.outcome(),
                                "borderline",
                                b.borderline(),
                                "reported",
                                b.reported())));
        tree.put("sections", list(result.sections(), ResultJson::section));
        tree.put("findings", list(result.findings(), ResultJson::finding));
        tree.put(
                "rules",
                list(
                        result.rules(),
                        r -> object(
                                "rule",
                                r.rule().id(),
                                "met",
                                r.met(),
                                "tolerated",
                                r.tolerated(),
                                "notMet",
                                r.notMet(),
                                "cannotTell",
                                r.cannotTell(),
                                "notApplicable",
                                r.notApplicable())));
        tree.put("notes", list(result.notes(), n -> object("place", n.place(), "text", n.text())));
        // the year is held beside what the contract names: without it a check for another year could not be replayed
        tree.put(
                "held",
                object(
                        "facts",
                        HeldFacts.write(result.facts()),
                        "rules",
                        new TreeMap<>(result.rulebook().texts()),
                        "year",
                        result.year()));
        return tree;
    }

    private static Map<String, Object> section(CheckResult.SectionRow row) {
        return object(
                "standard",
                row.standard(),
                "school",
                row.school(),
                "name",
                row.name(),
                "stage",
                row.stage(),
                "students",
                Long.valueOf(row.students()),
                "inScope",
                row.inScope(),
                "indicators",
                list(
                        row.indicators(),
                        c -> object(
                                "indicator",
                                c.indicator(),
                                "value",
                                c.value(),
                                "limit",
                                c.limit(),
                                "outcome",
                                c.outcome(),
                                "borderline",
                                c.borderline(),
                                "relaxedBy",
                                c.relaxedBy())));
    }

    private static Map<String, Object> finding(Finding finding) {
        Outcome o = finding.outcome();
        RuleDefinition rule = o.rule();
        return object(
                "id",
                finding.id(),
                "rule",
                rule.id(),
                "title",
                rule.title(),
                "standard",
                rule.standard(),
                "clause",
                rule.clause(),
                "source",
                rule.source(),
                "kind",
                finding.kind(),
                "subject",
                object(
                        "kind",
                        o.subject().kind(),
                        "id",
                        o.subject().getId(),
                        "name",
                        o.subject().getName(),
                        "stage",
                        o.subject().getStage()),
                "indicator",
                o.indicator(),
                "operator",
                o.operator(),
                "value",
                o.value(),
                "limit",
                o.limit(),
                "unit",
                o.unit(),
                "gap",
                finding.kind() == Finding.Kind.DUE || o.gap() == null
                        ? null
                        : object("amount", o.gap().amount(), "unit", o.gap().unit()),
                "borderline",
                o.borderline(),
                "relaxedBy",
                o.relaxedBy(),
                "formula",
                Sentences.formula(finding),
                "inputs",
                list(o.inputs(), ResultJson::input),
                "measures",
                list(finding.measures(), ResultJson::measure),
                "noMeasure",
                finding.noMeasure());
    }

    private static Map<String, Object> input(Input input) {
        return object("item", input.item(), "value", input.value(), "at", input.at());
    }

    private static Map<String, Object> measure(Measure m) {
        return object(
                "id",
                m.id(),
                "text",
                m.inFull(),
                "quantity",
                m.quantity(),
                "lead",
                m.lead(),
                "support",
                m.support(),
                "dueMonths",
                m.dueMonths(),
                "cost",
                m.cost());
    }
}
