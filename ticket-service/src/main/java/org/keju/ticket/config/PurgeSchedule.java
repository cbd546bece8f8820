package org.keju.ticket.config;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.keju.ticket.application.PurgePhotos;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then for copies of photos to remove, and goes on without a pause while there are some. */
@Component
class PurgeSchedule {

    private final PurgePhotos purgePhotos;
    private final Counter removed;

    PurgeSchedule(PurgePhotos purgePhotos, MeterRegistry meters) {
        this.purgePhotos = purgePhotos;
        this.removed = Counter.builder("keju.ticket.photos.removed")
                .description("Copies of photos that nobody needed any more")
                .register(meters);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void purge() {
        int batch;
        do {
            batch = purgePhotos.run();
            removed.increment(batch);
        } while (batch > 0 && !Thread.currentThread().isInterrupted());
    }
}
