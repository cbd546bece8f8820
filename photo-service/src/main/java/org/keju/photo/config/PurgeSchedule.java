package org.keju.photo.config;

import org.keju.photo.application.PurgePictures;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then for pictures to remove, and goes on without a pause while there are some. */
@Component
class PurgeSchedule {

    private final PurgePictures purgePictures;

    PurgeSchedule(PurgePictures purgePictures) {
        this.purgePictures = purgePictures;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void purge() {
        while (purgePictures.run() > 0 && !Thread.currentThread().isInterrupted()) {
            // each round takes the next batch
        }
    }
}
