package org.junheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Note;
import org.junheng.facts.intake.DataFingerprint;
import org.junheng.facts.intake.HeldFacts;
import org.junheng.report.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures that counties handed in: every hand-in a row, its content by hash, the file itself beside it. */
@Repository
public class Facts {

    static final String HEAD =
            "select id, n, code, name, data_year, fingerprint, file_name, schools, note_count, uploaded_at, uploaded_by"
                    + " from facts ";

    private final JdbcClient sql;
    private final Contents contents;
    private final Clock clock;

    Facts(JdbcClient sql, Contents contents, Clock clock) {
        this.sql = sql;
        this.contents = contents;
        this.clock = clock;
    }

    /** What {@link #save} needs beyond a row, kept already: contents have a transaction of their own. */
    public record Kept(CountyFacts facts, String file, String fileName, String held, String notes) {}

    /** @param file the hash of the file as it came */
    public Kept keep(CountyFacts facts, String file, String fileName) {
        String held = contents.put(Json.line(Json.object("source", facts.source(), "facts", HeldFacts.write(facts))));
        String notes = contents.put(
                Json.line(Json.list(facts.notes(), note -> Json.object("place", note.place(), "text", note.text()))));
        return new Kept(facts, file, fileName, held, notes);
    }

    /** In the caller's transaction. @return its id */
    public String save(Kept kept, String account) {
        String id = UUID.randomUUID().toString();
        CountyFacts facts = kept.facts();
        sql.sql("insert into facts (id, code, name, data_year, fingerprint, held, file, file_name, schools, notes,"
                        + " note_count, uploaded_at, uploaded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        facts.code(),
                        facts.name(),
                        facts.year(),
                        DataFingerprint.of(facts),
                        kept.held(),
                        kept.file(),
                        kept.fileName(),
                        facts.rows(CountyFacts.SCHOOLS).size(),
                        kept.notes(),
                        facts.notes().size(),
                        Times.utc(clock.instant()),
                        account)
                .update();
        return id;
    }

    public Optional<FactsHead> head(String id) {
        return sql.sql(HEAD + "where id = ?").param(id).query(Facts::head).optional();
    }

    /** Newest first. */
    public List<FactsHead> ofCounty(String code) {
        return sql.sql(HEAD + "where code = ? order by n desc")
                .param(code)
                .query(Facts::head)
                .list();
    }

    /** @throws Missing if there is none of this id */
    public CountyFacts facts(String id) {
        Map<?, ?> kept = Trees.map(contents.text(column(id, "held")));
        return HeldFacts.read(Trees.child(kept, "facts"), String.valueOf(kept.get("source")));
    }

    public List<Note> notes(String id) {
        return Trees.list(contents.text(column(id, "notes"))).stream()
                .map(note -> new Note(String.valueOf(note.get("place")), String.valueOf(note.get("text"))))
                .toList();
    }

    /** The file as it came. */
    public byte[] file(String id) {
        return contents.get(column(id, "file"));
    }

    private String column(String id, String column) {
        return sql.sql("select " + column + " from facts where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Missing("没有编号为 " + id + " 的数据。"));
    }

    static FactsHead head(ResultSet row, int number) throws SQLException {
        return new FactsHead(
                row.getString("id"),
                row.getLong("n"),
                row.getString("code"),
                row.getString("name"),
                row.getInt("data_year"),
                row.getString("fingerprint"),
                row.getString("file_name"),
                row.getInt("schools"),
                row.getInt("note_count"),
                Times.at(row, "uploaded_at"),
                row.getString("uploaded_by"));
    }
}
