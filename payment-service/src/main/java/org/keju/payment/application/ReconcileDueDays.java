package org.keju.payment.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.reconciliation.Books;
import org.keju.payment.domain.reconciliation.Reconciliations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Reconciles every day that a channel has closed, from the first one on: after a holiday or a week's downtime too. Several
 * copies of the service may do it at once and come to one report.
 */
@Service
public class ReconcileDueDays {

    private static final ZoneId CHANNELS_CALENDAR = ZoneId.of("Asia/Shanghai");

    /** Channels make the bill of a day in the morning of the next. */
    private static final LocalTime BILLS_ARE_MADE = LocalTime.of(10, 30);

    private static final int LONGEST_LOOK_BACK_DAYS = 60;

    private final PaymentChannels channels;
    private final Books books;
    private final Reconciliations reconciliations;
    private final ReconcileDay reconcileDay;
    private final Clock clock;

    ReconcileDueDays(
            PaymentChannels channels,
            Books books,
            Reconciliations reconciliations,
            ReconcileDay reconcileDay,
            Clock clock) {
        this.channels = channels;
        this.books = books;
        this.reconciliations = reconciliations;
        this.reconcileDay = reconcileDay;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${keju.payment.reconciliation-interval:5m}")
    public void run() {
        channels.all().forEach(channel -> due(channel).forEach(day -> reconcileDay.run(channel, day)));
    }

    private Stream<LocalDate> due(Channel channel) {
        LocalDate end = firstDayWithoutBill();
        LocalDate earliest = end.minusDays(LONGEST_LOOK_BACK_DAYS);
        return books.firstDay(channel).stream()
                .map(first -> first.isBefore(earliest) ? earliest : first)
                .filter(first -> first.isBefore(end))
                .flatMap(first -> first.datesUntil(end))
                .filter(day -> !reconciliations.existsByChannelAndDay(channel, day));
    }

    private LocalDate firstDayWithoutBill() {
        ZonedDateTime now = clock.instant().atZone(CHANNELS_CALENDAR);
        return now.toLocalTime().isBefore(BILLS_ARE_MADE) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }
}
