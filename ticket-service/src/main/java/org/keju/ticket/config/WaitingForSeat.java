package org.keju.ticket.config;

import java.util.concurrent.TimeUnit;
import org.keju.ticket.domain.Admissions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How many wait for a seat. Counting them goes through everybody of every exam, so it is done once a minute and never because
 * somebody asks.
 */
@Component
class WaitingForSeat {

    private final Admissions admissions;
    private volatile double last = Double.NaN;

    WaitingForSeat(Admissions admissions) {
        this.admissions = admissions;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void count() {
        last = admissions.countWaitingForSeat();
    }

    /** As they were counted last; not a number before the first time. */
    double last() {
        return last;
    }
}
