package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junheng.check.CheckResult;
import org.junheng.check.Deciders;
import org.junheng.check.Finding;
import org.junheng.check.Outcome;
import org.junheng.check.Statement;
import org.junheng.check.Subject;
import org.junheng.check.Verdict;
import org.junheng.report.Sentences;

/** 还差什么: of each standard the criteria that decide its verdict and are not met, or cannot be told, each once as declared. */
final class Standing {

    private final CheckResult result;
    private final Map<List<String>, List<Integer>> criteria = new LinkedHashMap<>();

    private Standing(CheckResult result) {
        this.result = result;
        Deciders deciders = Deciders.of(result);
        Map<String, Boolean> decides = new LinkedHashMap<>();
        for (int i = 0; i < result.findings().size(); i++) {
            Finding finding = result.findings().get(i);
            Outcome outcome = finding.outcome();
            boolean open = finding.kind() == Finding.Kind.NOT_MET || finding.kind() == Finding.Kind.CANNOT_TELL;
            if (open && decides.computeIfAbsent(outcome.rule().id(), id -> deciders.decides(outcome.rule()))) {
                criteria.computeIfAbsent(
                                List.of(
                                        outcome.rule().standard(),
                                        outcome.rule().id(),
                                        outcome.indicator()),
                                none -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** Standards of advice only have no verdict and are left out. */
    static List<Object> of(CheckResult result) {
        Standing standing = new Standing(result);
        List<Object> standards = new ArrayList<>();
        for (CheckResult.StandardVerdict judged : result.verdicts()) {
            Verdict verdict = judged.verdict();
            if (verdict != null) {
                standards.add(object(
                        "standard",
                        judged.standard(),
                        "title",
                        result.rulebook()
                                .standard(judged.standard())
                                .map(standard -> standard.titleAndNumber())
                                .orElse(judged.standard()),
                        "mark",
                        Marks.of(verdict),
                        "criteria",
                        standing.criteria(judged.standard())));
            }
        }
        return standards;
    }

    private List<Object> criteria(String standard) {
        List<List<Integer>> own = criteria.entrySet().stream()
                .filter(one -> standard.equals(one.getKey().get(0)))
                .map(Map.Entry::getValue)
                .toList();
        return list(own, this::criterion);
    }

    private Map<String, Object> criterion(List<Integer> places) {
        List<Finding> all =
                places.stream().map(place -> result.findings().get(place)).toList();
        Outcome first = all.get(0).outcome();
        long notMet =
                all.stream().filter(one -> one.kind() == Finding.Kind.NOT_MET).count();
        boolean isOne = all.size() == 1;
        return object(
                "rule", first.rule().id(),
                "title", first.rule().title(),
                "what", Statement.what(first),
                "group", first.rule().group(),
                "mark", Marks.of(notMet > 0 ? Finding.Kind.NOT_MET : Finding.Kind.CANNOT_TELL),
                "notMet", notMet,
                "cannotTell", all.size() - notMet,
                "sentence", isOne ? Statement.of(all.get(0), result.rulebook()) : counted(all),
                "finding", isOne ? places.get(0) + 1 : 0);
    }

    /** As 8 所学校 12 个班未达标,3 所学校待填报. */
    private static String counted(List<Finding> all) {
        List<String> parts = new ArrayList<>();
        for (Finding.Kind kind : List.of(Finding.Kind.NOT_MET, Finding.Kind.CANNOT_TELL)) {
            Map<Subject.Kind, List<Subject>> byKind = new TreeMap<>();
            all.stream()
                    .filter(one -> one.kind() == kind)
                    .map(one -> one.outcome().subject())
                    .forEach(one -> byKind.computeIfAbsent(one.kind(), none -> new ArrayList<>())
                            .add(one));
            byKind.forEach((of, subjects) -> parts.add(counted(of, subjects) + Marks.word(kind)));
        }
        return String.join(",", parts) + "。";
    }

    private static String counted(Subject.Kind kind, List<Subject> subjects) {
        String counter = Sentences.counter(kind);
        long schools = subjects.stream()
                .map(Subject::schoolCode)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return switch (kind) {
            case PERSON -> subjects.size() + " " + counter;
            case COUNTY -> "全县 " + subjects.size() + " 项";
            case CLASS, ROOM -> schools + " 所学校 " + subjects.size() + " " + counter;
            default -> schools + " 所学校";
        };
    }
}
