package org.junheng.store;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents that were made, found again by what they were made from. */
@Repository
public class Documents {

    private final JdbcClient sql;
    private final Clock clock;

    Documents(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return the content's hash */
    public Optional<String> find(String check, String format, String stamp) {
        return sql.sql("select content from document where check_id = ? and format = ? and stamp = ?")
                .params(check, format, stamp)
                .query(String.class)
                .optional();
    }

    /** In the caller's transaction; the same one again is left as it is: another instance may have made it. */
    public void add(String check, String format, String stamp, String content) {
        sql.sql("insert into document (check_id, format, stamp, content, made_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(check, format, stamp, content, Times.utc(clock.instant()))
                .update();
    }
}
