package org.keju.payment.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentAttempts;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the channels about attempts of which nothing was heard, so that a lost notice mends itself (five-systems row 80). The
 * next question is planned before this one is asked: a worker that dies in between delays an answer and loses nothing, and
 * several copies of the service share the work.
 */
@Service
public class QueryDueAttempts {

    private static final int AT_ONCE = 20;

    private final PaymentAttempts attempts;
    private final AskChannel askChannel;
    private final TransactionTemplate transaction;
    private final Clock clock;

    QueryDueAttempts(PaymentAttempts attempts, AskChannel askChannel, TransactionTemplate transaction, Clock clock) {
        this.attempts = attempts;
        this.askChannel = askChannel;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${keju.payment.query-interval:1s}")
    public void run() {
        List<PaymentAttempt> due = claim();
        while (!due.isEmpty()) {
            due.forEach(askChannel::run);
            due = claim();
        }
    }

    private List<PaymentAttempt> claim() {
        return transaction.execute(status -> {
            Instant now = clock.instant();
            List<PaymentAttempt> due = attempts.lockDue(now, AT_ONCE);
            due.forEach(attempt -> attempt.planNextQuery(now));
            return due;
        });
    }
}
