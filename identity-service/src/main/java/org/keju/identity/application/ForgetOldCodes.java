package org.keju.identity.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.keju.identity.domain.OneTimeCodes;
import org.keju.identity.domain.Recoveries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes codes, recoveries and counts that nobody can use any more. */
@Service
public class ForgetOldCodes {

    /** Longer than the hour within which codes are counted. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final OneTimeCodes codes;
    private final Recoveries recoveries;
    private final Messages messages;
    private final Clock clock;

    ForgetOldCodes(OneTimeCodes codes, Recoveries recoveries, Messages messages, Clock clock) {
        this.codes = codes;
        this.recoveries = recoveries;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        Instant before = clock.instant().minus(KEPT);
        codes.deleteExpired(before);
        recoveries.deleteOld(before);
        messages.forgetCounts();
    }
}
