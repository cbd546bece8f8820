package org.keju.payment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.reconciliation.Reconciliation;

/**
 * One day of a channel in a line. Amounts are in fen and as the bill says.
 *
 * @param differences how many there were
 * @param open how many of them still need somebody who looks
 */
record ReconciledDay(
        UUID id,
        Channel channel,
        LocalDate day,
        int payments,
        long paidFen,
        int refunds,
        long refundedFen,
        int differences,
        long open,
        Instant madeAt,
        @Nullable Instant signedOffAt,
        @Nullable UUID signedOffBy) {

    static ReconciledDay of(Reconciliation report) {
        return new ReconciledDay(
                report.id(),
                report.channel(),
                report.day(),
                report.payments(),
                report.paidFen(),
                report.refunds(),
                report.refundedFen(),
                report.differences().size(),
                report.openDifferences(),
                report.madeAt(),
                report.signedOffAt(),
                report.signedOffBy());
    }
}
