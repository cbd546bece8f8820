package org.keju.identity.application;

import java.util.UUID;
import org.keju.identity.domain.Recoveries;
import org.keju.identity.domain.Recovery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives up on a request for recovery, as if it concerned nobody. Whoever has asked hears nothing, and may ask again. */
@Service
class DismissRecovery {

    private final Recoveries recoveries;

    DismissRecovery(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @Transactional
    public void run(UUID recoveryId) {
        recoveries.lockUnanswered(recoveryId).ifPresent(Recovery::concernsNobody);
    }
}
