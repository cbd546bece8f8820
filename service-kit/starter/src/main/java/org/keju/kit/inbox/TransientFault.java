package org.keju.kit.inbox;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;

/** Whether waiting can help: something else is away or busy, and the event is not to blame. */
final class TransientFault {

    /** A server that is read-only: the old master, while another takes over. */
    private static final Set<Integer> READ_ONLY = Set.of(1290, 1792, 1836);

    private static final Set<String> CONNECTION_OR_ROLLBACK = Set.of("08", "40");

    private static final Set<Integer> TRY_LATER = Set.of(
            HttpStatus.TOO_MANY_REQUESTS.value(),
            HttpStatus.BAD_GATEWAY.value(),
            HttpStatus.SERVICE_UNAVAILABLE.value(),
            HttpStatus.GATEWAY_TIMEOUT.value());

    private TransientFault() {}

    /** Whether any cause of this failure is one. */
    static boolean isIn(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOne(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Throwable cause) {
        return switch (cause) {
            case TransientDataAccessException e -> true; // deadlocks, lost races between versions, locks not obtained
            case RecoverableDataAccessException e -> true;
            case NonTransientDataAccessResourceException e -> true; // the connection broke
            case CannotCreateTransactionException e -> true; // there was none to be had
            case SQLException e -> isOne(e);
            case ResourceAccessException e -> true; // refused, broken, or too slow
            case RestClientResponseException e ->
                TRY_LATER.contains(e.getStatusCode().value());
            case CallNotPermittedException e -> true; // the circuit is open
            default -> false;
        };
    }

    private static boolean isOne(SQLException failure) {
        String state = failure.getSQLState();
        return READ_ONLY.contains(failure.getErrorCode())
                || (state != null && state.length() >= 2 && CONNECTION_OR_ROLLBACK.contains(state.substring(0, 2)));
    }
}
