package org.keju.review.files;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.keju.review.application.InspectionBusy;

/** Keeps what takes a processor and memory to a few at a time; the rest wait for a moment and then give up. */
final class FewAtOnce {

    private final Semaphore places;
    private final Duration patience;

    FewAtOnce(int places, Duration patience) {
        this.places = new Semaphore(places);
        this.patience = patience;
    }

    /**
     * Runs the work when there is a place for it.
     *
     * @throws InspectionBusy when none became free in time
     */
    void run(Runnable work) {
        enter();
        try {
            work.run();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new InspectionBusy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InspectionBusy();
        }
    }
}
