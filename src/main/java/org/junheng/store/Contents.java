package org.junheng.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junheng.shared.Fingerprint;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever is kept whole, found by the SHA-256 of what it is and never changed. Packed, and cut into chunks.
 */
@Repository
public class Contents {

    private static final int CHUNK = 512 << 10;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final TransactionTemplate alone;

    Contents(JdbcClient sql, JdbcTemplate batches, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.batches = batches;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public String put(String text) {
        return put(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Keeps it, in a transaction of its own: what another instance keeps at the same moment is the same, and must not undo
     * the caller's work.
     *
     * @return its hash, 64 hex digits
     */
    public String put(byte[] bytes) {
        String hash = hash(bytes);
        if (has(hash)) {
            return hash;
        }
        List<byte[]> chunks = chunks(packed(bytes));
        try {
            alone.executeWithoutResult(status -> insert(hash, bytes.length, chunks));
        } catch (DuplicateKeyException sameByAnother) {
            // content-addressed: theirs is ours
        }
        return hash;
    }

    /** @throws Missing if nothing of this hash is kept */
    public byte[] get(String hash) {
        List<byte[]> chunks = sql.sql("select bytes from content_chunk where hash = ? order by n")
                .param(hash)
                .query((row, number) -> row.getBytes(1))
                .list();
        if (chunks.isEmpty()) {
            throw new Missing("没有内容 " + hash + "。");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        chunks.forEach(all::writeBytes);
        byte[] bytes = unpacked(all.toByteArray());
        if (!hash(bytes).equals(hash)) {
            throw new IllegalStateException("content " + hash + " is not what it was");
        }
        return bytes;
    }

    public String text(String hash) {
        return new String(get(hash), StandardCharsets.UTF_8);
    }

    private boolean has(String hash) {
        return sql.sql("select count(*) from content where hash = ?")
                        .param(hash)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void insert(String hash, long size, List<byte[]> chunks) {
        sql.sql("insert into content (hash, size, chunks) values (?, ?, ?)")
                .params(hash, size, chunks.size())
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            rows.add(new Object[] {hash, i, chunks.get(i)});
        }
        batches.batchUpdate("insert into content_chunk (hash, n, bytes) values (?, ?, ?)", rows);
    }

    private static String hash(byte[] bytes) {
        String fingerprint = Fingerprint.of(bytes);
        return fingerprint.substring(fingerprint.indexOf(':') + 1);
    }

    private static List<byte[]> chunks(byte[] bytes) {
        List<byte[]> chunks = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += CHUNK) {
            chunks.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + CHUNK)));
        }
        return chunks;
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] bytes) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
