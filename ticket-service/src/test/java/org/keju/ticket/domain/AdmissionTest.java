package org.keju.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private final Admission admission = TicketFixture.admission();

    @Test
    void isIssuedOnceHoweverOftenItIsPrinted() {
        assertThat(admission.issue(NOON)).isTrue();
        assertThat(admission.issue(NOON.plusSeconds(60))).isFalse();

        assertThat(admission.issuedAt()).isEqualTo(NOON);
    }

    @Test
    void cannotBeIssuedAfterWithdrawal() {
        admission.withdraw();

        assertThatExceptionOfType(TicketRefused.class)
                .isThrownBy(() -> admission.issue(NOON))
                .extracting(TicketRefused::reason)
                .isEqualTo(TicketRefused.Reason.NOT_FOUND);
    }
}
