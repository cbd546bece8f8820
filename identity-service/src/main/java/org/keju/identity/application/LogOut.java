package org.keju.identity.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.domain.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a session; one that is over stays so. */
@Service
public class LogOut {

    private final Sessions sessions;
    private final SecurityLog log;
    private final Clock clock;

    LogOut(Sessions sessions, SecurityLog log, Clock clock) {
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID accountId, UUID sessionId) {
        sessions.lock(sessionId, accountId).ifPresent(session -> {
            session.revoke(clock.instant());
            log.record(Happening.LOGGED_OUT, accountId, sessionId);
        });
    }
}
