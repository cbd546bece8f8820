package org.keju.identity.application;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import org.keju.identity.domain.NoSuchSession;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.domain.Session;
import org.keju.identity.domain.SessionOver;
import org.keju.identity.domain.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs somebody out on other devices than the one at hand. */
@Service
public class RevokeSessions {

    private final Sessions sessions;
    private final SecurityLog log;
    private final Clock clock;

    RevokeSessions(Sessions sessions, SecurityLog log, Clock clock) {
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /** Ends one session of one's own; if it is over already, nothing changes. */
    @Transactional
    public void run(UUID accountId, UUID own, UUID target) {
        if (sessions.findByIdAndAccountId(target, accountId).isEmpty()) {
            throw new NoSuchSession();
        }
        revoke(accountId, own, target::equals);
    }

    /** Ends all sessions but this one. */
    @Transactional
    public void runForOthers(UUID accountId, UUID own) {
        revoke(accountId, own, id -> !id.equals(own));
    }

    private void revoke(UUID accountId, UUID own, Predicate<UUID> which) {
        var open = sessions.lockUnrevoked(accountId);
        open.stream()
                .filter(session -> session.id().equals(own))
                .findFirst()
                .orElseThrow(SessionOver::new)
                .requireOpen(clock.instant());
        open.stream().filter(session -> which.test(session.id())).forEach(this::end);
    }

    private void end(Session session) {
        session.revoke(clock.instant());
        log.record(Happening.SESSION_REVOKED, session.accountId(), session.id());
    }
}
