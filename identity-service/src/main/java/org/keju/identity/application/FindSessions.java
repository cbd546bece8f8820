package org.keju.identity.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.identity.domain.Session;
import org.keju.identity.domain.SessionOver;
import org.keju.identity.domain.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows somebody where they are logged in. */
@Service
public class FindSessions {

    private final Sessions sessions;
    private final Clock clock;

    FindSessions(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Session> run(UUID accountId, UUID own) {
        Instant now = clock.instant();
        sessions.findByIdAndAccountId(own, accountId)
                .orElseThrow(SessionOver::new)
                .requireOpen(now);
        return sessions.findOpen(accountId, now, now.minus(Session.LONGEST_PAUSE));
    }
}
