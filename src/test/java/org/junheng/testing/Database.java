package org.junheng.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The two databases that the service runs on, both real. */
public enum Database {
    H2 {
        @Override
        public @Nullable String fresh() {
            return null;
        }
    },
    POSTGRES {
        @Override
        public String fresh() {
            String name = "junheng_" + COUNT.incrementAndGet();
            try (Connection connection = Server.ONE.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.ONE.getJdbcUrl(USER, name);
        }
    };

    /** The user of the PostgreSQL's databases; there is no password. */
    public static final String USER = "postgres";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The JDBC URL of a new, empty database; null for the embedded one, which is as new as its folder. */
    public abstract @Nullable String fresh();

    /** Started when first asked for, ended with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
