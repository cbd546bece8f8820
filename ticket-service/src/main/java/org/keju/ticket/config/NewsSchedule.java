package org.keju.ticket.config;

import org.keju.ticket.application.AnnounceSeats;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second for seats of which the others do not know, and goes on without a pause while there are some. */
@Component
class NewsSchedule {

    private final AnnounceSeats announceSeats;

    NewsSchedule(AnnounceSeats announceSeats) {
        this.announceSeats = announceSeats;
    }

    @Scheduled(fixedDelay = 1000)
    void announceSeats() {
        while (announceSeats.run() && !Thread.currentThread().isInterrupted()) {
            // each round tells of the next rooms
        }
    }
}
