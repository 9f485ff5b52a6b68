package org.junheng.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.testing.Database;

/** A PostgreSQL of its own that can be killed with all its processes and started again on the same data and port. */
final class KillableServer implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres postgres;

    private KillableServer(Path data, EmbeddedPostgres postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    static KillableServer start() throws IOException {
        Path data = Files.createTempDirectory("junheng-postgres");
        return new KillableServer(data, on(data).start());
    }

    private static EmbeddedPostgres.Builder on(Path data) {
        // the embedded one answers a commit before it is on the disk unless told
        return EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setDataDirectory(data)
                .setCleanDataDirectory(false);
    }

    String url() {
        return postgres.getJdbcUrl(Database.USER, "postgres");
    }

    /** SIGKILL, to the postmaster first. */
    void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    void restart() throws IOException {
        int port = postgres.getPort();
        postgres.close();
        postgres = on(data).setPort(port).start();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
