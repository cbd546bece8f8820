package org.keju.identity.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to accounts and sessions. Nothing in it is ever changed, and nothing in it says who anybody is. Who acted,
 * in which session and from where is added from the request under way.
 */
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
        CONTACT_RECORDED,
        CANDIDATE_LOOKED_UP,
        RECOVERY_ASKED,
        PASSWORD_RECOVERED,
        CODE_REFUSED,
        INVITED,
        ACTIVATED,
        ID_NUMBER_CONTESTED,
        ACCOUNT_CLOSED,
        STAFF_CHANGED,
        STAFF_DEACTIVATED,
        ONE_TIME_PASSWORD_ISSUED,
        SECOND_FACTOR_ENROLLED,
        SECOND_FACTOR_RESET,
        RECOVERY_CODE_USED,
        AUTHENTICATED_AGAIN,
        AUTHENTICATION_FAILED,
        SIGNING_KEY_ANNOUNCED,
        SIGNING_KEY_WITHDRAWN
    }

    /**
     * Adds what was done, with the transaction that is under way and only if that succeeds.
     *
     * @param accountId whom it happened to; null when it was nobody's account
     * @param reason why, in words or as a code, without personal data
     */
    void record(Happening happening, @Nullable UUID accountId, @Nullable UUID sessionId, @Nullable String reason);

    /** Adds what was done without a reason beside it. */
    default void record(Happening happening, @Nullable UUID accountId, @Nullable UUID sessionId) {
        record(happening, accountId, sessionId, null);
    }

    /**
     * Adds what was tried in vain, at once and whatever becomes of the transaction under way. Beyond a certain rate failures
     * are counted and added together.
     *
     * @param accountId null when somebody tried a way in that does not exist
     */
    void refuse(Happening happening, @Nullable UUID accountId, String reason);
}
