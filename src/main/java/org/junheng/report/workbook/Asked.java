package org.junheng.report.workbook;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into 整改时限 to have another day: 2030-12-31(批准:市督导办;理由:撤并), in half or full width.
 *
 * @param isExemption whether it begins with 豁免
 * @param until null where it begins with no day
 * @param approver empty where none is named, or where it cannot be told where the name ends
 * @param reason empty where none is given
 */
record Asked(boolean isExemption, @Nullable LocalDate until, String approver, String reason) {

    /** Stands before a day until which an entry is or shall be exempt. */
    static final String EXEMPT = "豁免至";

    private enum Part {
        APPROVER,
        REASON
    }

    private static final Pattern START = Pattern.compile("(豁免|延期)?至?\\s*");
    private static final Pattern LABEL = Pattern.compile("(?<=^|[;,。、()\\s])(?:(批准人?|批准单位)|理由|原因|说明)\\s*:");
    private static final String BETWEEN = "[;,。、\\s]+";

    static Asked of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Matcher start = START.matcher(text);
        boolean exemption = start.lookingAt() && "豁免".equals(start.group(1));
        String dated = start.lookingAt() ? text.substring(start.end()) : text;
        Optional<LocalDate> until = Days.startOf(dated);
        Map<Part, String> parts = until.isEmpty() ? Map.of() : parts(inner(Days.afterStart(dated)));
        return new Asked(
                exemption,
                until.orElse(null),
                parts.getOrDefault(Part.APPROVER, ""),
                parts.getOrDefault(Part.REASON, ""));
    }

    /** What must be added, in words; empty where nothing must. */
    String lacking() {
        if (until == null) {
            return "开头没有日期。";
        }
        if (approver.isEmpty()) {
            return reason.isEmpty() ? "没有写明批准和理由。" : "没有写明批准。";
        }
        return reason.isEmpty() ? "没有写明理由。" : "";
    }

    private static String inner(String rest) {
        String text = rest.strip();
        if (!text.startsWith("(")) {
            return text;
        }
        return text.endsWith(")") ? text.substring(1, text.length() - 1) : text.substring(1);
    }

    /** None at all where anything stands before the first label, a label stands twice or another hides in the approver. */
    private static Map<Part, String> parts(String text) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        Matcher label = LABEL.matcher(text);
        Part part = null;
        int from = 0;
        while (label.find()) {
            String before = trimmed(text.substring(from, label.start()));
            if (part == null ? !before.isEmpty() : parts.put(part, before) != null) {
                return Map.of();
            }
            part = label.group(1) == null ? Part.REASON : Part.APPROVER;
            from = label.end();
        }
        boolean twice = part != null && parts.put(part, trimmed(text.substring(from))) != null;
        return twice || parts.getOrDefault(Part.APPROVER, "").contains(":") ? Map.of() : parts;
    }

    private static String trimmed(String text) {
        return text.replaceFirst("^" + BETWEEN, "").replaceFirst(BETWEEN + "$", "");
    }
}
