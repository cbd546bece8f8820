package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.payment.application.SettlePayment;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.ChannelPayment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** The service dies between any two steps, or its database does: what is not done is done later, and nothing twice. */
@Tag("row-80")
class CrashIT extends PaymentScene {

    private static final int NOTICES = 100;

    @Autowired
    private SettlePayment settlePayment;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource database;

    @BeforeEach
    void noticesAreLost() {
        ALIPAY.losesNotices();
    }

    @Case(9)
    @Test
    void deathBeforeTheCommitLeavesNothingAndTheNextNoticeSettles() {
        Started attempt = aPaidAttempt();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    settlePayment.run(payment(attempt));
                    throw new Killed();
                }))
                .isInstanceOf(Killed.class);

        assertThat(order().state()).isEqualTo("PAYING");
        assertThat(balance("FEES")).isZero();
        assertThat(settlements()).isZero();
        notify(ALIPAY.notice(attempt.merchantOrderNumber()));
        isSettledOnceWithBalancedBooks();
    }

    @Case(9)
    @Test
    void deathBetweenSettlingAndAnsweringIsARepeatedNotice() {
        Started attempt = aPaidAttempt();
        settlePayment.run(payment(attempt));

        assertThat(notify(ALIPAY.notice(attempt.merchantOrderNumber())).body()).isEqualTo("success");

        isSettledOnceWithBalancedBooks();
    }

    @Case(9)
    @Test
    void whatIsSettledIsInTheOutboxByTheSameCommit() {
        Started attempt = aPaidAttempt();

        Long waiting = transaction.execute(status -> {
            settlePayment.run(payment(attempt));
            return jdbc.sql("select count(*) from outbox where message_key = ? and type = ?")
                    .params(applicationId.toString(), "org.keju.payment.settled.v1")
                    .query(Long.class)
                    .single();
        });

        assertThat(waiting).isEqualTo(1);
        isSettledOnceWithBalancedBooks();
    }

    @Case(9)
    @Test
    void deathBeforeTheChannelIsAskedForARefundDelaysIt() {
        feeIsRequested();
        Started attempt = start();
        attempt.openCashier();
        ALIPAY.losesNoticesAndTalksNonsense();
        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "300.00");
        notify(ALIPAY.notice(attempt.merchantOrderNumber()));
        await().until(() -> refunds().equals(List.of("AMOUNT_MISMATCH 30000 DUE")));
        assertThat(ALIPAY.refundedFen(attempt.merchantOrderNumber())).isZero();

        ALIPAY.behaves();

        asTimePasses(() -> refunds().equals(List.of("AMOUNT_MISMATCH 30000 DONE")));
        assertThat(ALIPAY.refundedFen(attempt.merchantOrderNumber())).isEqualTo(30_000);
    }

    @Case(20)
    @Test
    void aHundredNoticesAreSettledOnceEachWhileTheDatabaseKeepsBreakingOff() throws Exception {
        List<Person> people = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        for (int i = 0; i < NOTICES; i++) {
            people.add(somebodyElse());
            notices.add(ALIPAY.notice(aPaidAttempt().merchantOrderNumber()));
        }

        AtomicBoolean delivered = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> failover = threads.submit(() -> breakConnectionsUntil(delivered));
            List<Future<?>> deliveries = new ArrayList<>();
            notices.forEach(notice -> deliveries.add(threads.submit(() -> deliverUntilAccepted(notice))));
            for (Future<?> delivery : deliveries) {
                delivery.get();
            }
            delivered.set(true);
            assertThat(failover.get()).isPositive();
        }
        // the pool asks a connection that was in use a moment ago no more whether it is still there
        database.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();

        for (Person person : people) {
            become(person);
            isSettledOnceWithBalancedBooks();
        }
    }

    /** As the channel does, only faster: again until it hears that all is well. */
    private void deliverUntilAccepted(String notice) {
        await().atMost(Duration.ofMinutes(5)).until(() -> notify(notice).body().equals("success"));
    }

    /** What a failover looks like from here: every connection is gone, again and again. */
    private int breakConnectionsUntil(AtomicBoolean delivered) {
        int broken = 0;
        for (int round = 0; round < 5 && !delivered.get(); round++) {
            for (long connection : connections()) {
                try {
                    jdbc.sql("kill " + connection).update();
                    broken++;
                } catch (DataAccessException e) {
                    // it ended by itself, or is our own
                }
            }
            await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        }
        return broken;
    }

    private List<Long> connections() {
        try {
            return jdbc.sql("show processlist")
                    .query((row, number) -> row.getLong("Id"))
                    .list();
        } catch (DataAccessException e) {
            return List.of();
        }
    }

    private Started aPaidAttempt() {
        feeIsRequested();
        Started attempt = start();
        attempt.openCashier();
        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "100.00");
        return attempt;
    }

    private ChannelPayment payment(Started attempt) {
        return new ChannelPayment(
                Channel.ALIPAY,
                attempt.merchantOrderNumber(),
                ALIPAY.tradeNumber(attempt.merchantOrderNumber()),
                FEE,
                Instant.now());
    }

    /** Stands for {@code kill -9}: nothing after it happens. */
    private static final class Killed extends Error {}
}
