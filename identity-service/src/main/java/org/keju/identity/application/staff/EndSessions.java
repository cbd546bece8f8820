package org.keju.identity.application.staff;

import java.time.Instant;
import java.util.UUID;
import org.keju.identity.domain.Sessions;
import org.springframework.stereotype.Component;

/** Ends all sessions of an account; its tokens follow within their few minutes. */
@Component
class EndSessions {

    private final Sessions sessions;

    EndSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    void of(UUID accountId, Instant now) {
        sessions.lockUnrevoked(accountId).forEach(session -> session.revoke(now));
    }
}
