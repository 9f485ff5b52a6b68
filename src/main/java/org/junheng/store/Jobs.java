package org.junheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.report.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was asked for: jobs that wait, run and have ended. {@link Claims} is for those who do them. */
@Repository
public class Jobs {

    private final JdbcClient sql;
    private final Clock clock;

    Jobs(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    public void add(
            String id,
            Job.Kind kind,
            String title,
            @Nullable String code,
            String account,
            Map<String, Object> payload) {
        sql.sql("insert into job (id, kind, state, title, code, account, payload, phase, done, total, attempt, cancel,"
                        + " outcome, created_at) values (?, ?, 'QUEUED', ?, ?, ?, ?, '排队中', 0, 0, 0, false, '{}', ?)")
                .param(id)
                .param(kind.name())
                .param(title)
                .param(code)
                .param(account)
                .param(Json.line(payload))
                .param(Times.utc(clock.instant()))
                .update();
    }

    public Optional<Job> find(String id) {
        return sql.sql("select * from job where id = ?")
                .param(id)
                .query(Jobs::job)
                .optional();
    }

    public List<Job> find(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sql.sql("select * from job where id in (" + Where.marks(ids.size()) + ")")
                .params(new ArrayList<>(ids))
                .query(Jobs::job)
                .list();
    }

    public long count(Job.State state) {
        return sql.sql("select count(*) from job where state = ?")
                .param(state.name())
                .query(Long.class)
                .single();
    }

    /** Ends what still waits; asks the owner of what runs to end it. @return false if it had ended before */
    @Transactional
    public boolean cancel(String id) {
        int waiting = sql.sql("update job set state = 'CANCELLED', finished_at = ? where id = ? and state = 'QUEUED'")
                .params(Times.utc(clock.instant()), id)
                .update();
        int running = sql.sql("update job set cancel = true where id = ? and state = 'RUNNING'")
                .param(id)
                .update();
        return waiting + running > 0;
    }

    /** Those of an account that have not ended, the oldest first. */
    public List<String> unfinished(String account) {
        return sql.sql("select id from job where account = ? and state in ('QUEUED', 'RUNNING') order by n")
                .param(account)
                .query(String.class)
                .list();
    }

    /** One of this kind and payload that has not ended. */
    public Optional<String> unfinished(Job.Kind kind, Map<String, Object> payload) {
        return sql.sql("select id from job where kind = ? and payload = ? and state in ('QUEUED', 'RUNNING')"
                        + " and cancel = false order by n limit 1")
                .params(kind.name(), Json.line(payload))
                .query(String.class)
                .optional();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        Job.State state = Job.State.valueOf(row.getString("state"));
        return new Job(
                row.getString("id"),
                row.getLong("n"),
                Job.Kind.valueOf(row.getString("kind")),
                state,
                row.getString("title"),
                row.getString("code"),
                row.getString("account"),
                Trees.map(row.getString("payload")),
                // whoever ended it, and however
                state.isEnd() ? state.word() : row.getString("phase"),
                row.getLong("done"),
                row.getLong("total"),
                row.getInt("attempt"),
                row.getString("owner"),
                row.getBoolean("cancel"),
                Trees.map(row.getString("outcome")),
                Times.at(row, "created_at"),
                Times.orNull(row, "started_at"),
                Times.orNull(row, "finished_at"));
    }
}
