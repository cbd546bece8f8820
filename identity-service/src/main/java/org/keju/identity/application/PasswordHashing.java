package org.keju.identity.application;

import java.time.Duration;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.PasswordHash;

/**
 * Hashes passwords so slowly that guessing does not pay. Every method but {@link #isOutdated} and {@link #nobodys} takes a
 * processor for tens of milliseconds and may have to wait for one, so none is called within a transaction.
 */
public interface PasswordHashing {

    PasswordHash hash(Password password);

    /** Whether this is the password of somebody who wants in. */
    boolean matches(Password password, PasswordHash hash);

    /** Whether this is the password of somebody who is in already; a rush at the door does not hold it up. */
    boolean confirms(Password password, PasswordHash hash);

    /** Whether the hash was made at less cost than hashes are made at now. */
    boolean isOutdated(PasswordHash hash);

    /** A hash that nobody knows the password of. Comparing with it takes as long as comparing with any other. */
    PasswordHash nobodys();

    /** More people want in at this moment than can be served in good time. */
    class TooBusy extends RuntimeException {

        private final transient Duration expectedWait;

        public TooBusy(Duration expectedWait) {
            this.expectedWait = expectedWait;
        }

        /** How long the queue is at this moment. */
        public Duration expectedWait() {
            return expectedWait;
        }
    }
}
