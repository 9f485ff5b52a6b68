package org.junheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junheng.shared.Fingerprint;
import org.junheng.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept by its hash, and what is swept away. */
@ParameterizedClass
@EnumSource(Database.class)
class ContentsTest {

    private static final Instant NOW = Instant.parse("2026-11-03T02:00:00Z");

    private final Tables tables;

    ContentsTest(Database database) {
        tables = Tables.in(database);
    }

    private Contents contents(Instant now) {
        return new Contents(tables.sql(), Clock.fixed(now, ZoneOffset.UTC), tables.transactions());
    }

    private int swept(Instant now) {
        return new Sweep(tables.sql(), Clock.fixed(now, ZoneOffset.UTC), tables.transactions()).sweep();
    }

    private long rows(String table) {
        return tables.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Test
    void bytes_of_any_size_come_back_as_they_were() {
        Contents contents = contents(NOW);
        for (int size : new int[] {0, 1, 512 << 10, (512 << 10) + 1, 1_700_000}) {
            byte[] bytes = noise(size);
            String hash = contents.put(bytes);
            assertThat("sha256:" + hash).isEqualTo(Fingerprint.of(bytes));
            assertThat(contents.get(hash)).isEqualTo(bytes);
        }
    }

    @Test
    void the_same_from_many_at_once_is_kept_once() throws Exception {
        Contents contents = contents(NOW);
        byte[] bytes = noise(900_000);
        ExecutorService many = Executors.newFixedThreadPool(6);
        Set<String> hashes = new HashSet<>();
        Callable<String> put = () -> contents.put(bytes);
        for (Future<String> hash : many.invokeAll(Collections.nCopies(12, put))) {
            hashes.add(hash.get());
        }
        many.shutdown();
        assertThat(hashes).hasSize(1);
        assertThat(rows("content")).isEqualTo(1);
        assertThat(contents.get(hashes.iterator().next())).isEqualTo(bytes);
    }

    @Test
    void content_that_was_changed_behind_the_store_is_not_given_out() {
        Contents contents = contents(NOW);
        String good = contents.put("好");
        String other = contents.put("坏");
        tables.sql()
                .sql("update content_chunk set bytes = (select bytes from content_chunk where hash = ?) where hash = ?")
                .params(other, good)
                .update();
        assertThatThrownBy(() -> contents.get(good)).hasMessageContaining("is not what it was");
    }

    @Test
    void what_nothing_names_goes_after_thirty_days_and_what_a_row_names_stays() {
        Contents contents = contents(NOW);
        contents.put(noise(700_000));
        String rules = contents.put("规则");
        tables.sql()
                .sql("insert into rulebook (fingerprint, content, released_at, released_by, note)"
                        + " values ('sha256:1', ?, current_timestamp, 'admin', '')")
                .param(rules)
                .update();
        assertThat(swept(NOW.plus(Sweep.KEPT))).isZero();
        assertThat(swept(NOW.plus(Sweep.KEPT).plusSeconds(1))).isEqualTo(1);
        assertThat(contents.text(rules)).isEqualTo("规则");
        assertThat(rows("content")).isEqualTo(1);
        assertThat(rows("content_chunk")).isEqualTo(1);
    }

    @Test
    void what_is_handed_in_again_stays_as_long_as_if_it_were_new() {
        byte[] bytes = noise(10);
        contents(NOW).put(bytes);
        contents(NOW.plus(Duration.ofDays(20))).put(bytes);
        assertThat(swept(NOW.plus(Duration.ofDays(40)))).isZero();
        assertThat(swept(NOW.plus(Duration.ofDays(51)))).isEqualTo(1);
    }
}
