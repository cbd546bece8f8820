package org.keju.ticket.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.keju.kit.blobs.BlobStoreFailed;
import org.keju.ticket.domain.TicketPhoto;
import org.keju.ticket.domain.TicketPhotos;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fetches the photos that tickets need, several at once, long before anybody prints. Several copies of this service share the
 * work.
 */
@Service
public class KeepPhotos {

    private static final Logger log = LoggerFactory.getLogger(KeepPhotos.class);

    /** Fetched at the same time by one copy of this service: what photo-service answers without effort. */
    private static final int AT_ONCE = 8;

    /** Few enough that the last is not waited for much longer than the pause after which another copy tries it, too. */
    private static final int BATCH = 3 * AT_ONCE;

    private final TicketPhotos photos;
    private final PhotoArchive archive;
    private final PhotoStore store;
    private final TransactionOperations transaction;
    private final Clock clock;

    public KeepPhotos(
            TicketPhotos photos,
            PhotoArchive archive,
            PhotoStore store,
            TransactionOperations transaction,
            Clock clock) {
        this.photos = photos;
        this.archive = archive;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tries those that are due, each for itself, and returns how many it tried. */
    public int run() {
        List<Wanted> due = transaction.execute(status -> photos.lockDue(clock.instant(), BATCH).stream()
                .map(photo -> {
                    photo.attempt(clock.instant());
                    return new Wanted(photo.applicationId(), photo.photoId());
                })
                .toList());
        try (ExecutorService workers =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            due.forEach(wanted -> workers.execute(() -> fetch(wanted)));
        }
        return due.size();
    }

    /** The call goes out with no transaction open, so that a slow photo-service holds no lock and no connection here. */
    private void fetch(Wanted wanted) {
        try {
            byte[] jpeg = archive.fetch(wanted.photoId);
            transaction.executeWithoutResult(status -> photos.findForUpdate(wanted.applicationId)
                    .filter(TicketPhoto::isWanted)
                    .ifPresent(photo -> keep(photo, jpeg)));
        } catch (PhotoArchive.PhotoUnavailable | BlobStoreFailed e) {
            log.warn("Photo {} could not be kept and will be tried again: {}", wanted.photoId, e.getMessage());
        } catch (RuntimeException e) {
            log.error("Photo {} could not be kept and will be tried again", wanted.photoId, e);
        }
    }

    /** The row stays locked until the file is there: the purge never takes a row away and leaves a file that nobody knows of. */
    private void keep(TicketPhoto photo, byte[] jpeg) {
        store.keep(photo.photoId(), jpeg);
        photo.kept(clock.instant());
    }

    private record Wanted(UUID applicationId, UUID photoId) {}
}
