package org.junheng.store;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.report.Json;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.shared.Recent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Released rulebooks, by fingerprint and never changed; the last activation says which one is active. */
@Repository
public class Rulebooks {

    /** Compiled rules are large: the active one and what an older check needs. */
    private static final int CACHED = 3;

    private final JdbcClient sql;
    private final Contents contents;
    private final Clock clock;
    private final Recent<String, Rulebook> recent = new Recent<>(CACHED);

    Rulebooks(JdbcClient sql, Contents contents, Clock clock) {
        this.sql = sql;
        this.contents = contents;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Release> all() {
        String active = active().orElse("");
        return sql.sql("select fingerprint, released_at, released_by, note from rulebook order by n desc")
                .query((row, number) -> new Release(
                        row.getString(1),
                        Times.at(row, "released_at"),
                        row.getString("released_by"),
                        row.getString("note"),
                        row.getString(1).equals(active)))
                .list();
    }

    /** The active one's fingerprint. */
    public Optional<String> active() {
        return sql.sql("select fingerprint from activation order by n desc limit 1")
                .query(String.class)
                .optional();
    }

    /** Who activated it. */
    public Optional<String> activatedBy() {
        return sql.sql("select account from activation order by n desc limit 1")
                .query(String.class)
                .optional();
    }

    public boolean has(String fingerprint) {
        return sql.sql("select count(*) from rulebook where fingerprint = ?")
                        .param(fingerprint)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The hash under which the texts are kept; contents have a transaction of their own. */
    public String keep(RulesSource source) {
        return contents.put(Json.line(Json.object("texts", source.texts(), "cases", source.cases())));
    }

    /** In the caller's transaction. @param kept by {@link #keep} */
    public void release(String fingerprint, String kept, String account, String note) {
        sql.sql("insert into rulebook (fingerprint, content, released_at, released_by, note) values (?, ?, ?, ?, ?)")
                .params(fingerprint, kept, Times.utc(clock.instant()), account, note)
                .update();
    }

    /** In the caller's transaction. */
    public void activate(String fingerprint, String account, String reason) {
        sql.sql("insert into activation (fingerprint, active_from, account, reason) values (?, ?, ?, ?)")
                .params(fingerprint, Times.utc(clock.instant()), account, reason)
                .update();
    }

    /** @throws Missing if none of this fingerprint was released */
    public RulesSource source(String fingerprint) {
        String content = sql.sql("select content from rulebook where fingerprint = ?")
                .param(fingerprint)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Missing("没有发布过规则版本 " + fingerprint + "。"));
        Map<String, Object> kept = Trees.map(contents.text(content));
        return new RulesSource(texts(kept, "texts"), texts(kept, "cases"));
    }

    /** Read, checked and ready; the last few are kept. @throws Missing if none of this fingerprint was released */
    public Rulebook rulebook(String fingerprint) {
        return recent.of(fingerprint, () -> Rulebook.of(source(fingerprint)));
    }

    private static Map<String, String> texts(Map<String, Object> kept, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        Trees.child(kept, name).forEach((path, text) -> texts.put(path, String.valueOf(text)));
        return texts;
    }
}
