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
import org.springframework.stereotype.Component;

/** The days that a channel has closed, from the first attempt on, that nobody has held against its bill yet. */
@Component
public class DueDays {

    private static final ZoneId CHANNELS_CALENDAR = ZoneId.of("Asia/Shanghai");

    /** Channels make the bill of a day in the morning of the next. */
    private static final LocalTime BILLS_ARE_MADE = LocalTime.of(10, 30);

    private static final int LONGEST_LOOK_BACK_DAYS = 60;

    private final Books books;
    private final Reconciliations reconciliations;
    private final Clock clock;

    DueDays(Books books, Reconciliations reconciliations, Clock clock) {
        this.books = books;
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    public Stream<LocalDate> of(Channel channel) {
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
