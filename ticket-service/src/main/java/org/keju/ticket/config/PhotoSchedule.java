package org.keju.ticket.config;

import org.keju.ticket.application.KeepPhotos;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second for photos to fetch, and goes on without a pause while there are some. */
@Component
class PhotoSchedule {

    private final KeepPhotos keepPhotos;

    PhotoSchedule(KeepPhotos keepPhotos) {
        this.keepPhotos = keepPhotos;
    }

    @Scheduled(fixedDelay = 1000)
    void fetchWaiting() {
        while (keepPhotos.run() > 0 && !Thread.currentThread().isInterrupted()) {
            // each round takes the next batch
        }
    }
}
