package org.keju.payment.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.keju.payment.domain.Refund;
import org.keju.payment.domain.Refunds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends money back without anybody asking for it (five-systems row 83). The next try is planned before the present one, so a
 * worker that dies in between delays a refund and loses none; its number keeps it from being paid back twice.
 */
@Service
public class PayBackDueRefunds {

    private static final int AT_ONCE = 20;

    private final Refunds refunds;
    private final PayBack payBack;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PayBackDueRefunds(Refunds refunds, PayBack payBack, TransactionTemplate transaction, Clock clock) {
        this.refunds = refunds;
        this.payBack = payBack;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${keju.payment.refund-interval:2s}")
    public void run() {
        List<Refund> due = claim();
        while (!due.isEmpty()) {
            due.forEach(payBack::run);
            due = claim();
        }
    }

    private List<Refund> claim() {
        return transaction.execute(status -> {
            Instant now = clock.instant();
            List<Refund> due = refunds.lockDue(now, AT_ONCE);
            due.forEach(refund -> refund.planNextTry(now));
            return due;
        });
    }
}
