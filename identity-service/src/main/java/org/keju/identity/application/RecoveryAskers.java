package org.keju.identity.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.application.guard.Introductions;
import org.keju.identity.domain.Recoveries;
import org.keju.kit.crypto.BlindIndex;
import org.springframework.stereotype.Component;

/**
 * Tells apart who asks for recoveries of an account, so that a stranger who asks on and on keeps the owner from nothing:
 * requests are counted by device where the account knows it, and else by source.
 */
@Component
class RecoveryAskers {

    private static final int AT_MOST = 5;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final Recoveries recoveries;
    private final Introductions introductions;
    private final BlindIndex index;
    private final Clock clock;

    RecoveryAskers(Recoveries recoveries, Introductions introductions, BlindIndex index, Clock clock) {
        this.recoveries = recoveries;
        this.introductions = introductions;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Somebody who asks for an account.
     *
     * @param known whether by a device that has been let in to it before
     * @param index a keyed hash of the device or the source
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Asker(UUID accountId, boolean known, byte[] index) {}

    /** Who asks; nobody once they have asked for this account several times within the hour. */
    Optional<Asker> admit(UUID accountId, RecoveryQuestion question) {
        boolean known = introductions.knows(accountId, question.device());
        String name = known ? "device " + question.device() : "source " + question.source();
        Asker asker = new Asker(accountId, known, index.of("recovery asked by " + name));
        return Optional.of(asker)
                .filter(one -> recoveries.countAsked(
                                accountId, one.index(), clock.instant().minus(WITHIN))
                        < AT_MOST);
    }
}
