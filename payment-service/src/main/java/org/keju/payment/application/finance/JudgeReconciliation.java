package org.keju.payment.application.finance;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.application.FreezeOrder;
import org.keju.payment.domain.reconciliation.Reconciliation;
import org.keju.payment.domain.reconciliation.Reconciliations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finance explains what nobody could mend, and signs a day off. */
@Service
public class JudgeReconciliation {

    private final Reconciliations reconciliations;
    private final FreezeOrder freezeOrder;
    private final Clock clock;

    JudgeReconciliation(Reconciliations reconciliations, FreezeOrder freezeOrder, Clock clock) {
        this.reconciliations = reconciliations;
        this.freezeOrder = freezeOrder;
        this.clock = clock;
    }

    /**
     * The report; empty when there is none. An order that is frozen for this difference goes on.
     *
     * @param line the difference's place in the report, from 0
     * @throws Reconciliation.NotOpen where there is nothing to explain
     */
    @Transactional
    public Optional<Reconciliation> explain(UUID id, int line, String explanation, UUID officer) {
        Optional<Reconciliation> report = reconciliations.findById(id);
        report.ifPresent(found -> {
            found.explain(line, explanation, officer);
            release(found, found.differences().get(line).merchantOrderNumber());
        });
        return report;
    }

    private void release(Reconciliation report, String merchantOrderNumber) {
        if (!report.hasOpenAmount(merchantOrderNumber)) {
            freezeOrder.release(report.channel(), merchantOrderNumber);
        }
    }

    /**
     * The report; empty when there is none.
     *
     * @throws Reconciliation.StillOpen while a difference is open
     * @throws Reconciliation.NotOpen when it has been signed off before
     */
    @Transactional
    public Optional<Reconciliation> signOff(UUID id, UUID officer) {
        Optional<Reconciliation> report = reconciliations.findById(id);
        report.ifPresent(found -> found.signOff(officer, clock.instant()));
        return report;
    }
}
