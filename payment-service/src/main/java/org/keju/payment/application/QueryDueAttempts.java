package org.keju.payment.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentAttempts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the channels about attempts of which nothing was heard, so that a lost notice mends itself (five-systems row 80). The
 * next question is planned before this one is asked: a worker that dies in between delays an answer and loses nothing, and
 * several copies of the service share the work. Questions are asked side by side, for most of their time is waiting; no
 * more are claimed than can be asked at once, so that none grows old between its claim and its asking.
 */
@Service
public class QueryDueAttempts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(QueryDueAttempts.class);

    private final PaymentAttempts attempts;
    private final AskChannel askChannel;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Semaphore places;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    QueryDueAttempts(
            PaymentAttempts attempts,
            AskChannel askChannel,
            TransactionTemplate transaction,
            PaymentProperties properties,
            Clock clock) {
        this.attempts = attempts;
        this.askChannel = askChannel;
        this.transaction = transaction;
        this.clock = clock;
        this.places = new Semaphore(properties.questionsAtOnce());
    }

    @Scheduled(fixedDelayString = "${keju.payment.query-interval:1s}")
    public void run() throws InterruptedException {
        List<PaymentAttempt> due = claim();
        while (!due.isEmpty()) {
            due.forEach(attempt -> threads.execute(() -> ask(attempt)));
            due = claim();
        }
    }

    /** Lets the questions that are under way end. */
    @Override
    public void close() {
        threads.close();
    }

    /** Takes as many places as are free, at least one, and gives back those for which nothing is due. */
    private List<PaymentAttempt> claim() throws InterruptedException {
        places.acquire();
        int free = 1 + places.drainPermits();
        int taken = 0;
        try {
            List<PaymentAttempt> due = claim(free);
            taken = due.size();
            return due;
        } finally {
            places.release(free - taken);
        }
    }

    private List<PaymentAttempt> claim(int atMost) {
        return transaction.execute(status -> {
            Instant now = clock.instant();
            List<PaymentAttempt> due = attempts.lockDue(now, atMost);
            due.forEach(attempt -> attempt.planNextQuery(now));
            return due;
        });
    }

    /** Its next question is planned already, whatever becomes of this one. */
    private void ask(PaymentAttempt attempt) {
        try {
            askChannel.run(attempt);
        } catch (RuntimeException e) {
            LOG.error("The question about {} failed", attempt.merchantOrderNumber(), e);
        } finally {
            places.release();
        }
    }
}
