package org.junheng.service;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junheng.testing.Database;
import org.junheng.testing.Eventually;

/** Lets nobody write into a table of a PostgreSQL, so that what writes there stands still in the middle of its transaction. */
final class Hold implements AutoCloseable {

    private final Connection connection;

    private Hold(Connection connection) {
        this.connection = connection;
    }

    static Hold of(String url, String table) throws SQLException {
        Connection connection = DriverManager.getConnection(url, Database.USER, "");
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in share mode");
        }
        return new Hold(connection);
    }

    /** Until so many stand still. */
    void await(int waiting) {
        Eventually.is(waiting + " who wait for the table", () -> waiting() >= waiting);
    }

    private int waiting() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from pg_locks where not granted"
                        + " and database = (select oid from pg_database where datname = current_database())")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (connection.isValid(1)) {
                connection.rollback();
            }
        }
    }
}
