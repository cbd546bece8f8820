package org.keju.payment.application.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.application.DueDays;
import org.keju.payment.application.PaymentChannels;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.reconciliation.Reconciliation;
import org.keju.payment.domain.reconciliation.Reconciliations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of the last days, and the days that still wait for one. */
@Service
public class ShowReconciliations {

    private final Reconciliations reconciliations;
    private final PaymentChannels channels;
    private final DueDays dueDays;

    ShowReconciliations(Reconciliations reconciliations, PaymentChannels channels, DueDays dueDays) {
        this.reconciliations = reconciliations;
        this.channels = channels;
        this.dueDays = dueDays;
    }

    /** The latest sixty, latest first. */
    @Transactional(readOnly = true)
    public List<Reconciliation> latest() {
        return reconciliations.findFirst60ByOrderByDayDescChannelAsc();
    }

    /** Days whose bill should have come. */
    @Transactional(readOnly = true)
    public List<Overdue> overdue() {
        return channels.all().stream()
                .flatMap(channel -> dueDays.of(channel).map(day -> new Overdue(channel, day)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Reconciliation> one(UUID id) {
        return reconciliations.findById(id);
    }

    /** A day of a channel without a report. */
    public record Overdue(Channel channel, LocalDate day) {}
}
