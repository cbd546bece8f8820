package org.keju.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant END = NOON.plus(Session.LONGEST_LIFE);

    private final Session session = Session.open(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new SessionOrigin(Browser.FIREFOX, Platform.LINUX, "192.0.*.*"),
            NOON);

    @Test
    void livesOnByBeingRenewedUntilItsEnd() {
        for (Instant at = NOON; at.isBefore(END); at = at.plus(Session.LONGEST_PAUSE)) {
            session.renew(at);
        }
        session.renew(END.minusMillis(1));

        assertThat(session.renewedAt()).isEqualTo(END.minusMillis(1));
        assertThat(session.endsAt()).isEqualTo(END);
        assertThatThrownBy(() -> session.renew(END)).isInstanceOf(SessionOver.class);
    }

    @Test
    void isOverAfterTooLongAPause() {
        session.requireOpen(NOON.plus(Session.LONGEST_PAUSE));

        assertThatThrownBy(() -> session.renew(NOON.plus(Session.LONGEST_PAUSE).plusMillis(1)))
                .isInstanceOf(SessionOver.class);
    }

    @Test
    void tellsARenewalFromAnAuthentication() {
        session.renew(NOON.plusSeconds(60));
        assertThat(session.authenticatedAt()).isEqualTo(NOON);

        session.authenticateAgain(NOON.plusSeconds(90));
        assertThat(session.authenticatedAt()).isEqualTo(NOON.plusSeconds(90));
    }

    @Test
    void isOverOnceRevoked() {
        session.revoke(NOON.plusSeconds(1));

        assertThatThrownBy(() -> session.renew(NOON.plusSeconds(2))).isInstanceOf(SessionOver.class);
    }

    @Test
    void canBeRevokedTwice() {
        session.revoke(NOON.plusSeconds(1));
        session.revoke(NOON.plusSeconds(2));

        assertThatThrownBy(() -> session.requireOpen(NOON)).isInstanceOf(SessionOver.class);
    }
}
