package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.payment.SimulatedAlipay.Outage;

/** The channel is away, wrong about the time, in another's hands or just at the same moment busy with the opposite. */
@Tag("row-80")
class ChannelFailsIT extends PaymentScene {

    @BeforeEach
    void aFeeIsDue() {
        feeIsRequested();
    }

    @Case(10)
    @ParameterizedTest
    @EnumSource
    void halfAnHourOfFailureLosesNothing(Outage outage) {
        Started attempt = start();
        attempt.openCashier();
        ALIPAY.failsBy(outage);
        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "100.00");
        for (int minute = 0; minute < 40; minute += 10) {
            clock.advance(Duration.ofMinutes(10));
            assertThat(check().state()).isEqualTo("PAYING");
        }
        // what could not be asked about may still have been paid: it is not closed
        assertThat(order().attempts().getFirst().state()).isEqualTo("OPEN");

        ALIPAY.losesNotices();

        asTimePasses(() -> order().state().equals("SETTLED"));
        isSettledOnceWithBalancedBooks();
    }

    @Case(11)
    @ParameterizedTest
    @ValueSource(longs = {-10, 10})
    void clocksThatDisagreeSettleAllTheSame(long minutesAhead) {
        Instant before = clock.instant();
        clock.moveTo(Instant.now().plus(Duration.ofMinutes(minutesAhead)));
        try {
            ALIPAY.losesNotices();
            Started attempt = start();
            ALIPAY.pay(attempt.openCashier());

            clock.advance(Duration.ofSeconds(6));

            asTimePasses(() -> order().state().equals("SETTLED"));
            isSettledOnceWithBalancedBooks();
        } finally {
            clock.moveTo(before);
        }
    }

    @Case(16)
    @Test
    void aKeyThatChangesOnTheWayIsBelieved() {
        Started attempt = start();
        String cashier = attempt.openCashier();

        ALIPAY.changesItsKey();
        ALIPAY.pay(cashier);

        isSettledOnceWithBalancedBooks();
        assertThat(check().state()).isEqualTo("SETTLED");
    }

    @Case(13)
    @RepeatedTest(5)
    void whateverWinsWhenClosingRacesPaying() throws Exception {
        ALIPAY.losesNotices();
        Started attempt = start();
        String cashier = attempt.openCashier();

        boolean paid;
        try (ExecutorService payer = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> payment =
                    payer.submit(() -> ALIPAY.post(cashier + "/payment", "").statusCode());
            clock.advance(Duration.ofMinutes(31));
            check();
            paid = payment.get() < 400;
        }

        if (paid) {
            asTimePasses(() -> order().state().equals("SETTLED"));
            isSettledOnceWithBalancedBooks();
        } else {
            asTimePasses(() -> order().attempts().getFirst().state().equals("CLOSED"));
            assertThat(settlements()).isZero();
        }
    }
}
