package org.keju.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keju.kit.events.PoisonEvent;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.transaction.CannotCreateTransactionException;

class InboxErrorsTest {

    @Test
    void waitsForADatabaseThatIsAwayOrBusy() {
        assertThat(InboxErrors.isTransient(new CannotCreateTransactionException("away")))
                .isTrue();
        assertThat(InboxErrors.isTransient(new DataAccessResourceFailureException("gone")))
                .isTrue();
        assertThat(InboxErrors.isTransient(
                        new ListenerExecutionFailedException("wrapped", new CannotAcquireLockException("busy"))))
                .isTrue();
    }

    @Test
    void doesNotWaitForWhatWillNotPass() {
        assertThat(InboxErrors.isTransient(new PoisonEvent("unreadable"))).isFalse();
        assertThat(InboxErrors.isTransient(new DataIntegrityViolationException("broken")))
                .isFalse();
        assertThat(InboxErrors.isTransient(new IllegalStateException("defect"))).isFalse();
        assertThat(InboxErrors.isTransient(null)).isFalse();
    }
}
