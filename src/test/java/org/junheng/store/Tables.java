package org.junheng.store;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junheng.testing.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The store's tables in a new database, and nobody else at work on them. */
record Tables(JdbcClient sql, JdbcTransactionManager transactions) {

    static Tables in(Database database) {
        String postgres = database.fresh();
        String url = postgres != null
                ? postgres
                : "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        DataSource source = new DriverManagerDataSource(url, postgres != null ? Database.USER : "sa", "");
        Flyway.configure().dataSource(source).load().migrate();
        return new Tables(JdbcClient.create(source), new JdbcTransactionManager(source));
    }
}
