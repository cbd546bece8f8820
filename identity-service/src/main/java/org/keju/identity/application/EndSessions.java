package org.keju.identity.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.identity.domain.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Logs somebody out everywhere, as part of a change that makes this needful. */
@Component
public class EndSessions {

    private final Sessions sessions;
    private final Clock clock;

    EndSessions(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void of(UUID accountId) {
        sessions.lockUnrevoked(accountId).forEach(session -> session.revoke(clock.instant()));
    }
}
