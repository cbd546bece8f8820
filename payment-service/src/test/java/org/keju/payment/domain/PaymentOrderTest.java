package org.keju.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keju.payment.domain.Fixtures.FEE;
import static org.keju.payment.domain.Fixtures.NOW;
import static org.keju.payment.domain.Fixtures.UNTIL;
import static org.keju.payment.domain.Fixtures.anOrder;
import static org.keju.payment.domain.Fixtures.anOrderThatIs;
import static org.keju.payment.domain.Fixtures.receipt;
import static org.keju.payment.domain.Fixtures.terms;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.payment.domain.PaymentRefused.Reason;

class PaymentOrderTest {

    @Test
    void onlyTheFirstAttemptBeginsThePayment() {
        PaymentOrder order = anOrder();
        assertThat(order.start(NOW)).isTrue();
        assertThat(order.start(NOW)).isFalse();
    }

    @Test
    @Tag("row-87")
    void noAttemptBeginsAfterTheWindow() {
        PaymentOrder order = anOrder();
        order.start(UNTIL);
        assertThatThrownBy(() -> order.start(UNTIL.plusMillis(1)))
                .isInstanceOfSatisfying(
                        PaymentRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TOO_LATE));
    }

    @Test
    @Tag("row-76")
    void noAttemptBeginsOnceClosedOrSettled() {
        assertThatThrownBy(() -> anOrderThatIs(OrderState.CLOSED).start(NOW)).hasMessage("CLOSED");
        assertThatThrownBy(() -> anOrderThatIs(OrderState.SETTLED).start(NOW)).hasMessage("ALREADY_SETTLED");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SETTLED", "GIVEN_UP", "VOIDED"})
    void theRightAmountSettlesAsLongAsItIsWanted(OrderState state) {
        PaymentOrder order = anOrderThatIs(state);
        assertThat(order.settle(receipt(FEE))).isEqualTo(Settlement.SETTLED);
        assertThat(order.settledAt()).isEqualTo(NOW);
    }

    @Test
    @Tag("row-80")
    void aSecondPaymentIsADuplicate() {
        PaymentOrder order = anOrderThatIs(OrderState.SETTLED);
        assertThat(order.settle(receipt(FEE))).isEqualTo(Settlement.DUPLICATE);
    }

    @Test
    @Tag("row-83")
    void moneyForAGivenUpApplicationIsNotWanted() {
        PaymentOrder order = anOrderThatIs(OrderState.GIVEN_UP);
        assertThat(order.settle(receipt(FEE))).isEqualTo(Settlement.GIVEN_UP);
        assertThat(order.state()).isEqualTo(OrderState.GIVEN_UP);
    }

    @Test
    @Tag("row-76")
    void moneyForAVoidOrderIsNotWantedUntilTheFeeIsRequestedAgain() {
        PaymentOrder order = anOrderThatIs(OrderState.VOIDED);
        assertThat(order.settle(receipt(FEE))).isEqualTo(Settlement.VOIDED);
        assertThat(order.voidReason()).isEqualTo("Asked for twice");
        order.request(terms(FEE));
        assertThat(order.settle(receipt(FEE))).isEqualTo(Settlement.SETTLED);
    }

    @Test
    @Tag("row-76")
    void theNextAttemptOrdersAVoidFeeAnew() {
        PaymentOrder order = anOrderThatIs(OrderState.VOIDED);
        assertThat(order.start(NOW)).isTrue();
        assertThat(order.state()).isEqualTo(OrderState.PAYING);
        assertThat(order.settle(receipt(FEE))).isEqualTo(Settlement.SETTLED);
    }

    @Test
    @Tag("row-76")
    void aVoidFeeIsNotOrderedAnewOnceItIsNotRequestedAnyMore() {
        PaymentOrder closedAfterwards = anOrderThatIs(OrderState.VOIDED);
        closedAfterwards.close();
        PaymentOrder closedBefore = anOrderThatIs(OrderState.CLOSED);
        closedBefore.takeBack(UUID.randomUUID(), "Asked for twice", NOW);
        for (PaymentOrder order : List.of(closedAfterwards, closedBefore)) {
            assertThat(order.mayBePaid()).isFalse();
            assertThatThrownBy(() -> order.start(NOW)).hasMessage("CLOSED");
            order.request(terms(FEE));
            assertThat(order.start(NOW)).isTrue();
        }
    }

    @Test
    @Tag("row-87")
    void aVoidFeeIsNotOrderedAnewAfterTheWindow() {
        PaymentOrder order = anOrderThatIs(OrderState.VOIDED);
        assertThatThrownBy(() -> order.start(UNTIL.plusMillis(1))).hasMessage("TOO_LATE");
    }

    @Test
    @Tag("row-80")
    void nobodyPaysForAFrozenOrderUntilItIsReleased() {
        PaymentOrder order = anOrderThatIs(OrderState.PAYING);
        order.freeze();
        assertThat(order.mayBePaid()).isFalse();
        assertThatThrownBy(() -> order.start(NOW)).hasMessage("FROZEN");
        order.release();
        assertThat(order.start(NOW)).isFalse();
        assertThat(order.settle(receipt(FEE))).isEqualTo(Settlement.SETTLED);
    }

    @ParameterizedTest
    @EnumSource(names = {"SETTLED", "GIVEN_UP", "VOIDED"})
    void whatIsNotUnpaidIsNotTakenBack(OrderState state) {
        PaymentOrder order = anOrderThatIs(state);
        assertThatThrownBy(() -> order.takeBack(UUID.randomUUID(), "By mistake", NOW))
                .hasMessage("NOT_UNPAID");
        assertThat(order.state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} fen")
    @ValueSource(longs = {FEE - 1, FEE + 1, FEE / 100, FEE * 100})
    void anotherAmountDoesNotSettle(long fen) {
        PaymentOrder order = anOrderThatIs(OrderState.PAYING);
        assertThat(order.settle(receipt(fen))).isEqualTo(Settlement.AMOUNT_MISMATCH);
        assertThat(order.state()).isEqualTo(OrderState.PAYING);
    }

    @Test
    void aFeeOfNothingSettlesByItself() {
        PaymentOrder order = anOrder();
        assertThat(order.settleWhenFree(NOW)).isFalse();
        order.request(terms(0));
        assertThat(order.settleWhenFree(NOW)).isTrue();
        assertThat(order.settleWhenFree(NOW)).isFalse();
    }

    @Test
    @Tag("row-84")
    void aWaivedFeeSettlesOnceAndTakesNoMoney() {
        PaymentOrder order = anOrderThatIs(OrderState.PAYING);
        assertThat(order.waive(NOW)).isEqualTo(Waiver.SETTLES);
        assertThat(order.waive(NOW.plusSeconds(1))).isEqualTo(Waiver.CHANGES_NOTHING);
        assertThat(order.settledAt()).isEqualTo(NOW);
        assertThat(order.settle(receipt(FEE))).isEqualTo(Settlement.EXEMPTED);
    }

    @Test
    @Tag("row-84")
    void aFeeWaivedAfterItWasPaidIsReturnedOnce() {
        PaymentOrder order = anOrderThatIs(OrderState.SETTLED);
        assertThat(order.waive(NOW.plusSeconds(1))).isEqualTo(Waiver.RETURNS_THE_FEE);
        assertThat(order.waive(NOW.plusSeconds(2))).isEqualTo(Waiver.CHANGES_NOTHING);
        assertThat(order.settledAt()).isEqualTo(NOW);
        assertThat(order.settledBy()).isEqualTo(SettlementMethod.EXEMPTION);
        assertThat(order.settledReceiptId()).isNotNull();
    }

    @Test
    @Tag("row-84")
    void aWaiverChangesNothingWhereNothingIsWanted() {
        PaymentOrder free = anOrder();
        free.request(terms(0));
        free.settleWhenFree(NOW);
        assertThat(free.waive(NOW)).isEqualTo(Waiver.CHANGES_NOTHING);
        assertThat(anOrderThatIs(OrderState.GIVEN_UP).waive(NOW)).isEqualTo(Waiver.CHANGES_NOTHING);
    }

    @Test
    void aSettledOrderTakesNoNewTerms() {
        PaymentOrder order = anOrderThatIs(OrderState.SETTLED);
        order.request(terms(1));
        assertThat(order.amountFen()).isEqualTo(FEE);
    }

    @Test
    void aClosedOrderMayBeRequestedAgain() {
        PaymentOrder order = anOrderThatIs(OrderState.CLOSED);
        order.request(terms(14_500));
        assertThat(order.start(NOW)).isTrue();
        assertThat(order.amountFen()).isEqualTo(14_500);
    }

    @Test
    @Tag("row-73")
    void theItemsMakeTheSum() {
        FeeItem paper = new FeeItem(new Words("科目", "Paper"), 5_000);
        assertThat(new FeeTerms(paper.label(), List.of(paper, paper), 10_000, null).amountFen())
                .isEqualTo(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeTerms(paper.label(), List.of(paper, paper), 9_999, null));
    }
}
