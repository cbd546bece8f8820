package org.keju.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keju.identity.IdentityIntegrationTest;
import org.keju.identity.domain.Browser;
import org.keju.identity.domain.Platform;
import org.keju.identity.domain.Session;
import org.keju.identity.domain.SessionOrigin;
import org.keju.identity.domain.Sessions;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityIntegrationTest
class SessionPurgeIT {

    private final SessionPurge purge;
    private final Sessions sessions;
    private final TestClock clock;

    @Autowired
    SessionPurgeIT(SessionPurge purge, Sessions sessions, TestClock clock) {
        this.purge = purge;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Test
    void sessionGoesWhenItsEndIsPastAndNotBefore() {
        Session ended = opened();
        clock.advance(Session.LONGEST_LIFE.minus(Duration.ofMinutes(1)));
        Session open = opened();
        clock.advance(Duration.ofMinutes(1));

        purge.run();

        assertThat(sessions.findByIdAndAccountId(ended.id(), ended.accountId())).isEmpty();
        assertThat(sessions.findByIdAndAccountId(open.id(), open.accountId())).isPresent();
    }

    private Session opened() {
        return sessions.save(Session.open(
                Ids.next(),
                UUID.randomUUID(),
                new SessionOrigin(Browser.FIREFOX, Platform.LINUX, "192.0.*.*"),
                clock.instant()));
    }
}
