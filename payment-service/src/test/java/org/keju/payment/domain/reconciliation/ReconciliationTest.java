package org.keju.payment.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.reconciliation.Difference.Outcome;

/** A day is done when everything on it is explained and somebody signs. */
@Tag("row-80")
class ReconciliationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:30:00Z");
    private static final UUID OFFICER = UUID.randomUUID();

    private final Reconciliation report = new Reconciliation(
            UUID.randomUUID(),
            new DailyBill(
                    Channel.ALIPAY,
                    LocalDate.of(2026, 3, 1),
                    List.of(
                            new DailyBill.Payment("T1", "K1", 10_000, NOW),
                            new DailyBill.Payment("T2", "K2", 14_500, NOW),
                            new DailyBill.Refunded("T1", "K1", "R1", 10_000, NOW))),
            List.of(difference(Outcome.BOOKED), difference(Outcome.OPEN)),
            NOW);

    @Test
    void itAddsUpWhatTheBillSays() {
        assertThat(report.payments()).isEqualTo(2);
        assertThat(report.paidFen()).isEqualTo(24_500);
        assertThat(report.refunds()).isEqualTo(1);
        assertThat(report.refundedFen()).isEqualTo(10_000);
    }

    @Test
    void itIsNotSignedOffWhileADifferenceIsOpen() {
        assertThatThrownBy(() -> report.signOff(OFFICER, NOW)).isInstanceOf(Reconciliation.StillOpen.class);
        assertThat(report.signedOffAt()).isNull();
    }

    @Test
    void itIsSignedOffOnceEverythingIsExplained() {
        report.explain(1, "Paid out by hand, see file 7", OFFICER);
        report.signOff(OFFICER, NOW);

        assertThat(report.signedOffBy()).isEqualTo(OFFICER);
        assertThatThrownBy(() -> report.signOff(OFFICER, NOW)).isInstanceOf(Reconciliation.NotOpen.class);
    }

    @Test
    void onlyWhatIsOpenIsExplained() {
        for (int line : new int[] {-1, 0, 2}) {
            assertThatThrownBy(() -> report.explain(line, "No need", OFFICER))
                    .isInstanceOf(Reconciliation.NotOpen.class);
        }
        report.explain(1, "Right", OFFICER);
        assertThatThrownBy(() -> report.explain(1, "Right again", OFFICER)).isInstanceOf(Reconciliation.NotOpen.class);
    }

    private static Difference difference(Outcome outcome) {
        return Difference.of(
                new Finding.TheirsMissing(new Booked(Booked.Kind.PAYMENT, "T3", "K3", 10_000, NOW)), outcome);
    }
}
