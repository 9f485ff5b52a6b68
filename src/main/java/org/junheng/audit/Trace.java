package org.junheng.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.report.Sentences;
import org.junheng.report.Width;
import org.junheng.shared.Nearest;

/** A finding's way back, in words, from nothing but its result. */
public final class Trace {

    private static final int COLUMNS = 80;

    private final Map<String, Object> result;

    /** @param result a {@code junheng-result/1} tree */
    public Trace(Map<String, Object> result) {
        this.result = result;
    }

    /** By the whole id, or by a beginning that only one finding has; else empty. */
    public Optional<String> of(String id) {
        List<Map<String, Object>> beginning = Tree.list(result, "findings").stream()
                .filter(finding -> !id.isEmpty() && Tree.text(finding, "id").startsWith(id))
                .toList();
        return beginning.stream()
                .filter(finding -> Tree.text(finding, "id").equals(id) || beginning.size() == 1)
                .findFirst()
                .map(this::words);
    }

    /** A hint where an id is not in the result. */
    public String near(String id) {
        List<String> ids = Tree.list(result, "findings").stream()
                .map(f -> Tree.text(f, "id"))
                .toList();
        List<String> beginning = ids.stream().filter(one -> one.startsWith(id)).toList();
        if (!beginning.isEmpty()) {
            return "以此开头的有 " + beginning.size() + " 个:\n  "
                    + String.join("\n  ", beginning.subList(0, Math.min(20, beginning.size())));
        }
        return Nearest.to(id, ids)
                .map(near -> "是否想写 \"" + near + "\"?")
                .orElse("结果里共有 " + ids.size() + " 个问题;只写规则编号(如 GY-R4-P)可列出它的问题。");
    }

    private String words(Map<String, Object> finding) {
        StringBuilder out = new StringBuilder();
        Map<String, Object> subject = Tree.map(finding, "subject");
        Map<String, Object> data = Tree.map(result, "data");
        String stage = Tree.text(subject, "stage");
        line(out, "问题", Tree.text(finding, "id"));
        line(
                out,
                "结论",
                Sentences.kind(Tree.text(finding, "kind"))
                        + (Boolean.TRUE.equals(finding.get("borderline")) ? "(临界)" : ""));
        line(
                out,
                "对象",
                Tree.text(subject, "name")
                        + (stage.isEmpty() ? "" : "(" + stage + ")")
                        + (Tree.text(subject, "name").equals(Tree.text(subject, "id"))
                                ? ""
                                : " " + Tree.text(subject, "id")));
        line(
                out,
                "县",
                Tree.text(data, "county") + "(" + Tree.text(data, "code") + ")" + Tree.text(data, "year") + " 年度");
        line(out, "标准", standard(finding));
        line(out, "规则", Tree.text(finding, "rule") + " " + Tree.text(finding, "title"));
        line(out, "出处", Tree.text(finding, "source"));
        ruleText(finding).forEach(text -> out.append("        │ ").append(text).append('\n'));
        line(out, "判定", Tree.text(finding, "formula"));
        value(finding).ifPresent(text -> line(out, "数值", text));
        if (!Tree.text(finding, "relaxedBy").isEmpty()) {
            line(out, "放宽", Tree.text(finding, "relaxedBy"));
        }
        Map<String, Object> gap = Tree.map(finding, "gap");
        if (!gap.isEmpty()) {
            line(out, "缺口", Tree.text(gap, "amount") + " " + Tree.text(gap, "unit"));
        }
        inputs(out, finding);
        measures(out, finding);
        line(out, "规则集", Tree.text(Tree.map(result, "rulebook"), "fingerprint"));
        line(out, "数据", Tree.text(data, "fingerprint") + " " + Tree.text(data, "source"));
        return out.toString();
    }

    private static void line(StringBuilder out, String label, String text) {
        out.append(Width.wrap(Width.left(label, 8), text, COLUMNS)).append('\n');
    }

    private String standard(Map<String, Object> finding) {
        String id = Tree.text(finding, "standard");
        String title = Tree.list(Tree.map(result, "rulebook"), "standards").stream()
                .filter(s -> Tree.text(s, "id").equals(id))
                .map(s -> Tree.text(s, "title") + ",因为" + Tree.text(s, "because"))
                .findFirst()
                .orElse(id);
        return id + " " + title + ";条款 " + Tree.text(finding, "clause");
    }

    private static Optional<String> value(Map<String, Object> finding) {
        String value = Tree.text(finding, "value");
        String limit = Tree.text(finding, "limit");
        if (value.isEmpty() && limit.isEmpty()) {
            return Optional.empty();
        }
        String unit = Tree.text(finding, "unit");
        return Optional.of((value.isEmpty() ? "未知" : value)
                + (unit.isEmpty() ? "" : " " + unit)
                + (limit.isEmpty()
                        ? ""
                        : ";要求 " + Tree.text(finding, "operator") + " " + limit + (unit.isEmpty() ? "" : " " + unit)));
    }

    /** The rule as its file says it, from the rules that the result holds. */
    private List<String> ruleText(Map<String, Object> finding) {
        String source = Tree.text(finding, "source");
        int colon = source.lastIndexOf(':');
        Object file =
                colon < 0 ? null : Tree.map(Tree.map(result, "held"), "rules").get(source.substring(0, colon));
        List<String> text = new ArrayList<>();
        if (file instanceof String rules && source.substring(colon + 1).matches("[0-9]{1,6}")) {
            List<String> lines = rules.lines().toList();
            for (int i = Integer.parseInt(source.substring(colon + 1)) - 1; i >= 0 && i < lines.size(); i++) {
                text.add(lines.get(i));
                if (lines.get(i).strip().equals("end")) {
                    break;
                }
            }
        }
        return text;
    }

    private static void inputs(StringBuilder out, Map<String, Object> finding) {
        List<Map<String, Object>> inputs = Tree.list(finding, "inputs");
        if (!inputs.isEmpty()) {
            line(out, "数据来源", "");
            inputs.forEach(input -> out.append("        ")
                    .append(Tree.text(input, "item"))
                    .append(" = ")
                    .append(Tree.text(input, "value"))
                    .append("  [")
                    .append(Tree.text(input, "at"))
                    .append("]\n"));
        }
    }

    private static void measures(StringBuilder out, Map<String, Object> finding) {
        for (Map<String, Object> measure : Tree.list(finding, "measures")) {
            String quantity = Tree.text(measure, "quantity");
            Object support = measure.get("support");
            line(
                    out,
                    "措施",
                    Tree.text(measure, "text") + (quantity.isEmpty() ? "" : ",数量 " + quantity) + "("
                            + Tree.text(measure, "lead")
                            + " 牵头"
                            + (support instanceof List<?> list && !list.isEmpty()
                                    ? ","
                                            + String.join(
                                                    "、",
                                                    list.stream()
                                                            .map(String::valueOf)
                                                            .toList()) + " 配合"
                                    : "")
                            + "," + Tree.text(measure, "dueMonths") + " 个月)");
        }
        if (!Tree.text(finding, "noMeasure").isEmpty()) {
            line(out, "措施", "无对应措施:" + Tree.text(finding, "noMeasure"));
        }
    }
}
