package org.junheng.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.sql.SQLException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;

class ReasonsTest {

    @Test
    void a_caller_that_breaks_off_is_no_fault_within() {
        for (Exception gone : new Exception[] {
            new ClientAbortException(new EOFException()), new IllegalStateException(new EOFException())
        }) {
            assertThat(Reasons.of(gone).status()).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(Reasons.of(gone).number()).isNull();
        }
    }

    @Test
    void a_database_that_breaks_off_is_not_the_caller_s_fault() {
        SQLException away = new SQLException("An I/O error occurred", new EOFException());
        for (Exception within : new Exception[] {
            new DataAccessResourceFailureException("away", away),
            new CannotCreateTransactionException("away", away),
            new IllegalStateException(away)
        }) {
            assertThat(Reasons.of(within).status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
            assertThat(Reasons.of(within).number()).isNotNull();
        }
    }
}
