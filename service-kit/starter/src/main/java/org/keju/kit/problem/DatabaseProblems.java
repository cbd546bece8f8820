package org.keju.kit.problem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/** What a failure of the database means for whoever made the request. */
final class DatabaseProblems {

    private static final Logger log = LoggerFactory.getLogger(DatabaseProblems.class);

    /** A lock is free again as soon as its holder commits. */
    private static final Duration UNTIL_A_LOCK_IS_FREE = Duration.ofSeconds(1);

    private static final Duration UNTIL_THE_DATABASE_IS_BACK = Duration.ofSeconds(5);

    /** "Connection exception" in the SQL standard. */
    private static final String CLASS_OF_CONNECTION_FAILURES = "08";

    private DatabaseProblems() {}

    /** The problem, if the failure is one of the database. */
    static Optional<ProblemException> of(Exception failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case OptimisticLockingFailureException _ -> new ProblemException(RequestProblem.CONFLICT);
                    case PessimisticLockingFailureException e -> lockLost(e);
                    case DataIntegrityViolationException e -> constraintRefused(e);
                    case TransientDataAccessException e -> away(e);
                    case RecoverableDataAccessException e -> away(e);
                    case DataAccessResourceFailureException e -> away(e);
                    case CannotCreateTransactionException e -> away(e);
                    case DataAccessException e when connectionBroke(e) -> away(e);
                    case TransactionException e when connectionBroke(e) -> away(e);
                    default -> null;
                });
    }

    private static ProblemException constraintRefused(Exception failure) {
        log.warn("A constraint of the database refused a change", failure);
        return new ProblemException(RequestProblem.CONFLICT);
    }

    private static ProblemException lockLost(Exception failure) {
        log.warn("A lock was not to be had, or was lost to another transaction", failure);
        return new ProblemException(RequestProblem.UNAVAILABLE).retryAfter(UNTIL_A_LOCK_IS_FREE);
    }

    private static ProblemException away(Exception failure) {
        log.warn("The database is away or busy", failure);
        return new ProblemException(RequestProblem.UNAVAILABLE).retryAfter(UNTIL_THE_DATABASE_IS_BACK);
    }

    /** A connection can break at any statement and at the commit; not every layer gives that a name of its own. */
    private static boolean connectionBroke(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e
                    && e.getSQLState() != null
                    && e.getSQLState().startsWith(CLASS_OF_CONNECTION_FAILURES)) {
                return true;
            }
        }
        return false;
    }
}
