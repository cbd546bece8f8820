package org.keju.payment.application;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Reconciles every day that a channel has closed: after a holiday or a week's downtime too. Several copies of the service may
 * do it at once and come to one report.
 */
@Service
public class ReconcileDueDays {

    private final PaymentChannels channels;
    private final DueDays dueDays;
    private final ReconcileDay reconcileDay;

    ReconcileDueDays(PaymentChannels channels, DueDays dueDays, ReconcileDay reconcileDay) {
        this.channels = channels;
        this.dueDays = dueDays;
        this.reconcileDay = reconcileDay;
    }

    @Scheduled(fixedDelayString = "${keju.payment.reconciliation-interval:5m}")
    public void run() {
        channels.all().forEach(channel -> dueDays.of(channel).forEach(day -> reconcileDay.run(channel, day)));
    }
}
