package org.keju.identity.application.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keju.identity.domain.guard.Scope;
import org.keju.identity.domain.guard.Subject;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class TurnsTest {

    private static final Subject SCHOOL = new Subject(Scope.REGISTRATION, "198.51.100.7");
    private static final Subject HOME = new Subject(Scope.REGISTRATION, "203.0.113.7");
    private static final Runnable NOTHING = () -> {};

    private final Transactions transactions = new Transactions();
    private final Turns turns = turns(100, Duration.ofSeconds(10));

    @Test
    void thoseOfOneTallyGoOneAfterTheOther() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = IntStream.range(0, 50)
                    .<Future<?>>mapToObj(n -> people.submit(() -> turns.take(SCHOOL, () -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.yield();
                        inside.decrementAndGet();
                    })))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }

        assertThat(most).hasValue(1);
        assertThat(transactions.most).hasValue(1);
        assertThat(transactions.begun).hasValue(50);
    }

    @Test
    void nobodyWaitsForThoseOfAnotherTally() throws Exception {
        whileSomebodyIsAt(SCHOOL, turns, () -> turns.take(HOME, NOTHING));

        assertThat(transactions.begun).hasValue(2);
    }

    @Test
    void nobodyWaitsForEver() throws Exception {
        Turns impatient = turns(100, Duration.ofMillis(20));

        whileSomebodyIsAt(
                SCHOOL,
                impatient,
                () -> assertThatExceptionOfType(TooManyAtOnce.class).isThrownBy(() -> impatient.take(SCHOOL, NOTHING)));
    }

    @Test
    void queueDoesNotGrowForEver() throws Exception {
        Turns narrow = turns(1, Duration.ofHours(1));

        whileSomebodyIsAt(
                SCHOOL,
                narrow,
                () -> assertThatExceptionOfType(TooManyAtOnce.class).isThrownBy(() -> narrow.take(SCHOOL, NOTHING)));
        narrow.take(SCHOOL, NOTHING);
    }

    @Test
    void whoeverFailsPassesTheTurnOn() {
        assertThatIllegalStateException()
                .isThrownBy(() -> turns.take(SCHOOL, () -> {
                    throw new IllegalStateException("refused");
                }));

        turns.take(SCHOOL, NOTHING);
        assertThat(transactions.takenBack).hasValue(1);
    }

    private Turns turns(int longestQueue, Duration patience) {
        return new Turns(new TransactionTemplate(transactions), longestQueue, patience);
    }

    private static void whileSomebodyIsAt(Subject subject, Turns turns, Runnable act) throws Exception {
        CountDownLatch there = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            people.submit(() -> turns.take(subject, () -> {
                there.countDown();
                try {
                    over.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
            there.await();
            try {
                act.run();
            } finally {
                over.countDown();
            }
        }
    }

    /** Transactions of nothing, which count themselves. */
    private static final class Transactions extends AbstractPlatformTransactionManager {

        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger takenBack = new AtomicInteger();
        private final AtomicInteger underWay = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            begun.incrementAndGet();
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            underWay.decrementAndGet();
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            underWay.decrementAndGet();
            takenBack.incrementAndGet();
        }
    }
}
