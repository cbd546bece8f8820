package org.keju.photo.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.keju.photo.application.LoosePictures.LoosePicture;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes pictures that nothing refers to any more: those that were replaced, and those that were never used. */
@Service
public class PurgePictures {

    private static final int BATCH = 50;

    private final LoosePictures loose;
    private final PhotoStore store;
    private final Duration grace;
    private final Clock clock;

    PurgePictures(LoosePictures loose, PhotoStore store, AuditTerms terms, Clock clock) {
        this.loose = loose;
        this.store = store;
        this.grace = terms.looseFor();
        this.clock = clock;
    }

    /**
     * Purges a batch.
     *
     * <p>The rows stay locked until the pictures are gone. Who hands in the same picture meanwhile waits for that, and then keeps
     * it anew.
     *
     * @return how many rows it dealt with; 0 when there is nothing left to do
     */
    @Transactional
    public int run() {
        List<LoosePicture> pictures = loose.lockLooseSince(clock.instant().minus(grace), BATCH);
        pictures.stream().filter(picture -> !picture.referred()).forEach(picture -> store.remove(picture.key()));
        loose.take(pictures.stream().map(LoosePicture::key).toList());
        return pictures.size();
    }
}
