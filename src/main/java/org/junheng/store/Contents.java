package org.junheng.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junheng.shared.Fingerprint;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever is kept whole, found by the SHA-256 of what it is and never changed. Packed, and cut into chunks, so that no
 * statement, and no memory of whoever puts it, holds a large file as a whole. What nothing names after a while is swept away ({@link Sweep}).
 */
@Repository
public class Contents {

    private static final int CHUNK = 512 << 10;

    private final JdbcClient sql;
    private final Clock clock;
    private final TransactionTemplate alone;

    Contents(JdbcClient sql, Clock clock, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public String put(String text) {
        return put(text.getBytes(StandardCharsets.UTF_8));
    }

    public String put(byte[] bytes) {
        return put(new ByteArrayResource(bytes));
    }

    /**
     * Keeps it, in a transaction of its own: what another instance keeps at the same moment is the same, and must not undo
     * the caller's work.
     *
     * @param source gives the same bytes whenever it is opened: it is read twice
     * @return its hash, 64 hex digits
     */
    public String put(InputStreamSource source) {
        String hash = hash(source);
        try {
            alone.executeWithoutResult(status -> {
                if (!touch(hash)) {
                    insert(hash, source);
                }
            });
        } catch (DuplicateKeyException sameByAnother) {
            // content-addressed: theirs is ours
        }
        return hash;
    }

    /** Whether it is kept already; the sweep counts from now on. */
    private boolean touch(String hash) {
        return sql.sql("update content set kept_at = ? where hash = ?")
                        .params(Times.utc(clock.instant()), hash)
                        .update()
                == 1;
    }

    private void insert(String hash, InputStreamSource source) {
        sql.sql("insert into content (hash, chunks, kept_at) values (?, 0, ?)")
                .params(hash, Times.utc(clock.instant()))
                .update();
        Chunks chunks = new Chunks(hash);
        try (InputStream in = source.getInputStream();
                OutputStream out = packing(chunks)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sql.sql("update content set chunks = ? where hash = ?")
                .params(chunks.n, hash)
                .update();
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
        if (!hash(new ByteArrayResource(bytes)).equals(hash)) {
            throw new IllegalStateException("content " + hash + " is not what it was");
        }
        return bytes;
    }

    public String text(String hash) {
        return new String(get(hash), StandardCharsets.UTF_8);
    }

    /** Writes a row whenever a chunk is full. */
    private final class Chunks extends OutputStream {

        private final String hash;
        private final ByteArrayOutputStream chunk = new ByteArrayOutputStream(CHUNK);
        private int n;

        Chunks(String hash) {
            this.hash = hash;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            int at = from;
            while (at < from + count) {
                int fits = Math.min(from + count - at, CHUNK - chunk.size());
                chunk.write(bytes, at, fits);
                at += fits;
                if (chunk.size() == CHUNK) {
                    row();
                }
            }
        }

        @Override
        public void close() {
            if (chunk.size() > 0) {
                row();
            }
        }

        private void row() {
            sql.sql("insert into content_chunk (hash, n, bytes) values (?, ?, ?)")
                    .params(hash, n++, chunk.toByteArray())
                    .update();
            chunk.reset();
        }
    }

    private static String hash(InputStreamSource source) {
        try (DigestInputStream in = Fingerprint.digesting(source.getInputStream())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Fingerprint.hex(in.getMessageDigest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutputStream packing(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, 64 << 10) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    private static byte[] unpacked(byte[] bytes) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
