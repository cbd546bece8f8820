package org.keju.payment.application.finance;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.domain.Refund;
import org.keju.payment.domain.Refunds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A refund that the channel refused is tried again, after somebody has seen to what was in its way. */
@Service
public class RetryRefund {

    private final Refunds refunds;
    private final Clock clock;

    RetryRefund(Refunds refunds, Clock clock) {
        this.refunds = refunds;
        this.clock = clock;
    }

    /**
     * The refund; empty when there is none.
     *
     * @throws Refund.NotRefused where there is no need
     */
    @Transactional
    public Optional<Refund> run(UUID refundId) {
        Optional<Refund> refund = refunds.lockById(refundId);
        refund.ifPresent(refused -> refused.tryAgain(clock.instant()));
        return refund;
    }
}
