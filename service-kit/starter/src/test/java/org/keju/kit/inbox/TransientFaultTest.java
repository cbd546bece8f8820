package org.keju.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.http.HttpTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.keju.kit.events.PoisonEvent;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DeadlockLoserDataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

class TransientFaultTest {

    @Test
    void isADatabaseThatIsAway() {
        assertTransient(new CannotCreateTransactionException("away"));
        assertTransient(new DataAccessResourceFailureException("gone"));
        assertTransient(new TransactionSystemException("commit", new SQLNonTransientConnectionException("", "08S01")));
    }

    @Test
    void isADatabaseThatIsBusyOrReadOnlyForAWhile() {
        assertTransient(new ListenerExecutionFailedException("wrapped", new CannotAcquireLockException("busy")));
        assertTransient(new DeadlockLoserDataAccessException("deadlock", new SQLException("", "40001", 1213)));
        assertTransient(new OptimisticLockingFailureException("somebody was faster"));
        assertTransient(new UncategorizedSQLException("insert", null, new SQLException("--read-only", "HY000", 1290)));
    }

    @Test
    void isAnotherServiceThatIsAwayOrBusy() {
        assertTransient(new ResourceAccessException("too slow", new HttpTimeoutException("10 s")));
        assertTransient(new HttpServerErrorException(HttpStatus.SERVICE_UNAVAILABLE));
        assertTransient(HttpClientErrorException.create(
                HttpStatus.TOO_MANY_REQUESTS, "", HttpHeaders.EMPTY, new byte[0], null));
        assertTransient(CallNotPermittedException.createCallNotPermittedException(CircuitBreaker.ofDefaults("photos")));
    }

    @Test
    void isNothingThatWillNotPass() {
        assertLasting(new PoisonEvent("unreadable"));
        assertLasting(new DataIntegrityViolationException("broken"));
        assertLasting(new IllegalStateException("defect"));
        assertLasting(new UnexpectedRollbackException("a handler's own doing"));
        assertLasting(new IllegalTransactionStateException("a handler's own doing"));
        assertLasting(new HttpClientErrorException(HttpStatus.NOT_FOUND));
        assertLasting(new HttpServerErrorException(HttpStatus.INTERNAL_SERVER_ERROR));
        assertThat(TransientFault.isIn(null)).isFalse();
    }

    private static void assertTransient(Throwable fault) {
        assertThat(TransientFault.isIn(fault)).as(fault.toString()).isTrue();
    }

    private static void assertLasting(Throwable fault) {
        assertThat(TransientFault.isIn(fault)).as(fault.toString()).isFalse();
    }
}
