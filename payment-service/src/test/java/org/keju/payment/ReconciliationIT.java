package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.payment.application.PayBackDueRefunds;
import org.keju.payment.application.ReconcileDay;
import org.keju.payment.application.ReconcileDueDays;
import org.keju.payment.application.finance.JudgeReconciliation;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.reconciliation.Difference;
import org.keju.payment.domain.reconciliation.Difference.DifferenceKind;
import org.keju.payment.domain.reconciliation.Difference.Outcome;
import org.keju.payment.domain.reconciliation.Reconciliation;
import org.keju.payment.domain.reconciliation.Reconciliations;
import org.springframework.beans.factory.annotation.Autowired;

/** The day after: Alipay's bill against our books. Other tests' money is on the same bill, so each looks for its own. */
@Tag("row-80")
class ReconciliationIT extends PaymentScene {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Autowired
    private ReconcileDay reconcileDay;

    @Autowired
    private ReconcileDueDays reconcileDueDays;

    @Autowired
    private Reconciliations reconciliations;

    @Autowired
    private JudgeReconciliation judge;

    @Autowired
    private PayBackDueRefunds payBackDueRefunds;

    @Autowired
    private MeterRegistry meters;

    private LocalDate today;
    private Started attempt;

    @BeforeEach
    void somebodyBeginsToPay() {
        today = LocalDate.now(BEIJING);
        jdbc.sql("delete from reconciliation_difference").update();
        jdbc.sql("delete from reconciliation").update();
        ALIPAY.dayIsOver();
        feeIsRequested();
        attempt = start();
        attempt.openCashier();
    }

    @Case(15)
    @Test
    void moneyThatNobodyToldUsAboutIsFoundAndSettles() {
        ALIPAY.losesNoticesAndTalksNonsense();
        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "100.00");
        ALIPAY.dayIsOverAndNoticesAreLost();

        assertThat(reconcileDay.run(Channel.ALIPAY, today)).isTrue();

        isSettledOnceWithBalancedBooks();
        assertThat(difference())
                .extracting(Difference::kind, Difference::outcome)
                .containsExactly(DifferenceKind.OURS_MISSING, Outcome.BOOKED);
    }

    @Case(15)
    @Test
    void aBillThatLacksOurMoneyIsNoAlarmWhereTheChannelConfirmsTheMoney() {
        itIsPaid();
        ALIPAY.billOmits(attempt.merchantOrderNumber());
        double before = alarms("THEIRS_MISSING");

        reconcileDay.run(Channel.ALIPAY, today);

        assertThat(difference())
                .extracting(Difference::kind, Difference::outcome)
                .containsExactly(DifferenceKind.THEIRS_MISSING, Outcome.CONFIRMED);
        assertThat(alarms("THEIRS_MISSING")).isEqualTo(before);
    }

    @Case(15)
    @Test
    void moneyThatTheChannelDoesNotConfirmEitherIsForPeople() {
        itIsPaid();
        ALIPAY.billOmits(attempt.merchantOrderNumber());
        jdbc.sql("update receipt set transaction_number = ? where transaction_number = ?")
                .params("never-" + attempt.merchantOrderNumber(), ALIPAY.tradeNumber(attempt.merchantOrderNumber()))
                .update();
        double before = alarms("THEIRS_MISSING");

        reconcileDay.run(Channel.ALIPAY, today);

        assertThat(report().differences())
                .filteredOn(difference -> difference.number().equals("never-" + attempt.merchantOrderNumber()))
                .singleElement()
                .extracting(Difference::kind, Difference::outcome)
                .containsExactly(DifferenceKind.THEIRS_MISSING, Outcome.OPEN);
        assertThat(alarms("THEIRS_MISSING")).isGreaterThan(before);
    }

    @Case(15)
    @Test
    void aBillThatKnowsAnotherAmountIsForPeople() {
        itIsPaid();
        ALIPAY.billSays(attempt.merchantOrderNumber(), "99.99");

        reconcileDay.run(Channel.ALIPAY, today);

        assertThat(difference())
                .extracting(Difference::kind, Difference::billFen, Difference::bookedFen, Difference::outcome)
                .containsExactly(DifferenceKind.AMOUNT, 9_999L, FEE, Outcome.OPEN);
        booksBalance();
    }

    @Case(15)
    @Test
    void anOrderWithTwoAmountsStandsStillUntilFinanceHasDecided() {
        ALIPAY.losesNoticesAndTalksNonsense();
        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "300.00");
        notify(ALIPAY.notice(attempt.merchantOrderNumber()));
        await().until(() -> refunds().equals(List.of("AMOUNT_MISMATCH 30000 DUE")));
        ALIPAY.billSays(attempt.merchantOrderNumber(), "299.00");
        double before = alarms("AMOUNT");

        reconcileDay.run(Channel.ALIPAY, today);

        assertThat(alarms("AMOUNT")).isGreaterThan(before);
        clock.advance(Duration.ofHours(3));
        payBackDueRefunds.run();
        assertThat(refunds()).containsExactly("AMOUNT_MISMATCH 30000 DUE");
        request("/attempts")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:payment.frozen");

        Reconciliation report = report();
        int line = report.differences().stream()
                .map(Difference::merchantOrderNumber)
                .toList()
                .indexOf(attempt.merchantOrderNumber());
        judge.explain(report.id(), line, "Seen in the bank", UUID.randomUUID());

        asTimePasses(() -> refunds().equals(List.of("AMOUNT_MISMATCH 30000 DONE")));
        assertThat(start().merchantOrderNumber()).isNotEqualTo(attempt.merchantOrderNumber());
    }

    @Case(15)
    @Test
    void aBillThatComesTwiceMakesOneReport() {
        itIsPaid();
        reconcileDay.run(Channel.ALIPAY, today);

        assertThat(reconcileDay.run(Channel.ALIPAY, today)).isTrue();

        assertThat(jdbc.sql("select count(*) from reconciliation")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(settlements()).isEqualTo(1);
    }

    @Case(15)
    @Test
    void aBillThatIsLateIsAskedForAgain() {
        itIsPaid();
        ALIPAY.billIsLate();
        assertThat(reconcileDay.run(Channel.ALIPAY, today)).isFalse();
        assertThat(reconciliations.existsByChannelAndDay(Channel.ALIPAY, today)).isFalse();

        ALIPAY.dayIsOver();
        clock.advance(Duration.ofHours(36));
        reconcileDueDays.run();

        assertThat(reconciliations.existsByChannelAndDay(Channel.ALIPAY, today)).isTrue();
        assertThat(report().differences())
                .noneMatch(difference -> difference.merchantOrderNumber().equals(attempt.merchantOrderNumber()));
    }

    @Case(15)
    @Test
    void aLineThatNobodyHereBeganIsForPeople() {
        String unknown = "K" + applicationId.toString().replace("-", "").substring(8);
        ALIPAY.billInvents(unknown);

        reconcileDay.run(Channel.ALIPAY, today);

        assertThat(report().differences())
                .filteredOn(difference -> difference.merchantOrderNumber().equals(unknown))
                .extracting(Difference::kind, Difference::billFen, Difference::outcome)
                .containsExactly(tuple(DifferenceKind.OURS_MISSING, FEE, Outcome.OPEN));
        booksBalance();
    }

    private double alarms(String alarm) {
        return meters.get("keju.payment.alarms").tag("alarm", alarm).counter().count();
    }

    private void itIsPaid() {
        ALIPAY.pay(attempt.openCashier());
        isSettledOnceWithBalancedBooks();
    }

    private Difference difference() {
        List<Difference> own = report().differences().stream()
                .filter(difference -> difference.merchantOrderNumber().equals(attempt.merchantOrderNumber()))
                .toList();
        assertThat(own).hasSize(1);
        return own.getFirst();
    }

    private Reconciliation report() {
        return reconciliations.findFirst60ByOrderByDayDescChannelAsc().stream()
                .filter(report -> report.day().equals(today))
                .findFirst()
                .orElseThrow();
    }
}
