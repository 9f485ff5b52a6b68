package org.junheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;

/** What the store relies on: who has seen a commit in one table sees it in every other. */
class EmbeddedDatabaseTest {

    /** By H2's own settings some five of these commits were seen by halves. */
    private static final int COMMITS = 5_000;

    private final String url =
            RunningService.settings(RunningService.folder(), null).url();

    @Test
    void a_commit_is_seen_whole() throws Exception {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("create table entry (id varchar primary key, events integer not null)");
            statement.execute("create table event (entry varchar, n integer, primary key (entry, n))");
            statement.execute("insert into entry values ('a', 0)");
            CompletableFuture<Void> writing = CompletableFuture.runAsync(this::write);
            int events = 0;
            while (events < COMMITS && !writing.isCompletedExceptionally()) {
                events = number(connection, "select events from entry where id = ?");
                assertThat(number(connection, "select max(n) from event where entry = ?"))
                        .isGreaterThanOrEqualTo(events);
            }
            writing.join();
        }
    }

    private void write() {
        try (Connection connection = open()) {
            connection.setAutoCommit(false);
            for (int n = 1; n <= COMMITS; n++) {
                execute(connection, "update entry set events = ?", n);
                execute(connection, "insert into event values ('a', ?)", n);
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, "sa", "");
    }

    private static void execute(Connection connection, String sql, int value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, value);
            statement.executeUpdate();
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "a");
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
