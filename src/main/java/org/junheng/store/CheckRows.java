package org.junheng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junheng.report.Json;
import org.junheng.report.page.CheckView;
import org.junheng.shared.Progress;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes what a check's pages show of it: a row for each section, finding and outcome. {@link Views} reads them. */
@Repository
class CheckRows {

    private static final int BATCH = 1000;

    /** Signs: a rule, a school and a class; few rows share them all. */
    private static final int HEAD = 64;

    private final JdbcTemplate batches;

    CheckRows(JdbcTemplate batches) {
        this.batches = batches;
    }

    /** In the caller's transaction. */
    void write(String id, CheckView view, Progress progress) {
        Saving saving = new Saving(
                progress,
                view.sections().size()
                        + view.findings().size()
                        + view.outcomes().size());
        insert(
                "section_row (check_id, n, standard, school, name, stage, students, area, school_type, in_scope, worst,"
                        + " line) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                view.sections(),
                numbered(id, CheckRows::row),
                saving);
        insert(
                "finding_row (check_id, n, id, kind, rule, standard, clause, subject_kind, subject_id, school,"
                        + " school_name, stage, indicator, borderline, statement, detail, head)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                view.findings(),
                one -> row(id, one),
                saving);
        insert(
                "outcome_row (check_id, n, id, rule, subject_kind, subject_id, stage, indicator, status, value_text,"
                        + " limit_text, trace, head) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                view.outcomes(),
                one -> row(id, one),
                saving);
    }

    /** By which the rows of an outcome or a finding are found, to be told apart by their whole ids. @param id plain */
    static String head(String id) {
        return id.substring(0, id.offsetByCodePoints(0, Math.min(HEAD, id.codePointCount(0, id.length()))));
    }

    private <T> void insert(String into, List<T> rows, Function<T, Object[]> row, Saving saving) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Object[]> batch = new ArrayList<>();
            rows.subList(from, Math.min(rows.size(), from + BATCH)).forEach(one -> batch.add(row.apply(one)));
            batches.batchUpdate("insert into " + into, batch);
            saving.add(batch.size());
        }
    }

    /** How far the rows of all tables are. */
    private static final class Saving {
        private final Progress progress;
        private final int all;
        private int done;

        Saving(Progress progress, int all) {
            this.progress = progress;
            this.all = all;
        }

        void add(int rows) {
            done += rows;
            progress.at("保存结果", done, all);
        }
    }

    /** Numbers rows from 1, in their order. */
    private static Function<CheckView.Section, Object[]> numbered(String id, Rowed rowed) {
        int[] n = {0};
        return section -> rowed.row(id, ++n[0], section);
    }

    private interface Rowed {
        Object[] row(String id, int n, CheckView.Section section);
    }

    private static Object[] row(String id, int n, CheckView.Section one) {
        return new Object[] {
            id,
            n,
            one.standard(),
            one.school(),
            one.name(),
            one.stage(),
            one.students(),
            one.area(),
            one.type(),
            one.inScope(),
            one.worst().name(),
            Json.line(one.line())
        };
    }

    private static Object[] row(String id, CheckView.Found one) {
        return new Object[] {
            id,
            one.number(),
            one.id(),
            one.kind().name(),
            one.rule(),
            one.standard(),
            one.clause(),
            one.subjectKind(),
            one.subjectId(),
            one.school(),
            one.schoolName(),
            one.stage(),
            one.indicator(),
            one.borderline(),
            one.statement(),
            Json.line(one.detail()),
            head(one.id())
        };
    }

    private static Object[] row(String id, CheckView.Traced one) {
        return new Object[] {
            id,
            one.number(),
            one.id(),
            one.rule(),
            one.subjectKind(),
            one.subjectId(),
            one.stage(),
            one.indicator(),
            one.status().name(),
            one.value(),
            one.limit(),
            Json.line(one.trace()),
            head(one.id())
        };
    }
}
