package org.keju.ticket.config;

import java.util.function.BooleanSupplier;
import org.keju.ticket.application.AnnounceScores;
import org.keju.ticket.application.AnnounceSeats;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second for seats and scores of which the others do not know, and goes on without a pause while there are some. */
@Component
class NewsSchedule {

    private final AnnounceSeats announceSeats;
    private final AnnounceScores announceScores;

    NewsSchedule(AnnounceSeats announceSeats, AnnounceScores announceScores) {
        this.announceSeats = announceSeats;
        this.announceScores = announceScores;
    }

    @Scheduled(fixedDelay = 1000)
    void announceSeats() {
        toTheEnd(announceSeats::run);
    }

    @Scheduled(fixedDelay = 1000)
    void announceScores() {
        toTheEnd(announceScores::run);
    }

    private static void toTheEnd(BooleanSupplier round) {
        while (round.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            // each round tells of the next
        }
    }
}
