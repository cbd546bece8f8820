package org.keju.identity.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to accounts and sessions. Nothing in it is ever changed, and nothing in it says who anybody is. */
public interface SecurityLog {

    /** What can happen. */
    enum Happening {
        REGISTERED,
        STAFF_APPOINTED,
        LOGGED_IN,
        LOG_IN_FAILED,
        LOGGED_OUT,
        PASSWORD_CHANGED,
        SESSION_REVOKED,
        CONTACT_PROPOSED,
        CONTACT_VERIFIED,
        RECOVERY_ASKED,
        PASSWORD_RECOVERED,
        CODE_REFUSED,
        INVITED,
        ACTIVATED,
        ID_NUMBER_CONTESTED,
        ACCOUNT_CLOSED
    }

    /**
     * Adds a line, in the transaction that is under way.
     *
     * @param accountId null when somebody tried a way in that does not exist
     */
    void record(Happening happening, @Nullable UUID accountId, @Nullable UUID sessionId);
}
