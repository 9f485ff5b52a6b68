package org.junheng.report.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Status;

/**
 * What the service's pages show of one check, cut into pieces that a store keeps and a page reads one by one. The maps hold
 * texts, numbers, booleans, lists and maps only; every text is plain.
 */
public record CheckView(
        Map<String, Object> overview, List<Section> sections, List<Found> findings, List<Traced> outcomes) {

    /** A row of the heat table. @param worst of its indicators in scope @param line name, cells with sign, value, limit, colour and outcome number */
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
            Map<String, Object> line) {}

    /** A finding. @param number from 1, in order of the result @param school code of the school it concerns, empty for county and people */
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
            Map<String, Object> detail) {}

    /** An outcome, passes included. @param number from 1, in order of the result @param trace formula, cells, rule: what stands behind the figure */
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
            Map<String, Object> trace) {}

    public static CheckView of(CheckResult result) {
        throw new UnsupportedOperationException("to be built");
    }
}
