package org.keju.photo.application;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a picture into the store. First it is noted that it may become an orphan, and only then it is kept: in the other order a
 * crash in between would leave a face in the store that nobody ever finds again.
 */
@Component
class KeepPicture {

    private final PhotoStore store;
    private final LoosePictures loose;
    private final Clock clock;
    private final TransactionTemplate transaction;

    KeepPicture(PhotoStore store, LoosePictures loose, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.loose = loose;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The picture's key. */
    String run(byte[] jpeg) {
        String key = ContentKey.of(jpeg);
        transaction.executeWithoutResult(status -> loose.add(key, clock.instant()));
        store.keep(key, jpeg);
        return key;
    }
}
