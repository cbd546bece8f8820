package org.keju.payment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.payment.domain.reconciliation.Booked;
import org.keju.payment.domain.reconciliation.Difference;
import org.keju.payment.domain.reconciliation.Difference.DifferenceKind;
import org.keju.payment.domain.reconciliation.Difference.Outcome;
import org.keju.payment.domain.reconciliation.Reconciliation;

/** The report on a day with all that the bill and our books said differently. */
record ReconciliationReport(ReconciledDay day, List<DifferenceLine> differences) {

    static ReconciliationReport of(Reconciliation report) {
        List<DifferenceLine> lines = new ArrayList<>();
        for (Difference difference : report.differences()) {
            lines.add(DifferenceLine.of(lines.size(), difference));
        }
        return new ReconciliationReport(ReconciledDay.of(report), lines);
    }

    /**
     * One difference. Amounts are in fen; null where one side does not know the money.
     *
     * @param line its place, by which it is explained
     * @param number the channel's number of a payment, ours of a refund
     */
    record DifferenceLine(
            int line,
            DifferenceKind kind,
            Booked.Kind movement,
            String number,
            String merchantOrderNumber,
            @Nullable Long billFen,
            @Nullable Long bookedFen,
            Outcome outcome,
            @Nullable String explanation,
            @Nullable UUID explainedBy) {

        static DifferenceLine of(int line, Difference difference) {
            return new DifferenceLine(
                    line,
                    difference.kind(),
                    difference.movement(),
                    difference.number(),
                    difference.merchantOrderNumber(),
                    difference.billFen(),
                    difference.bookedFen(),
                    difference.outcome(),
                    difference.explanation(),
                    difference.explainedBy());
        }
    }
}
