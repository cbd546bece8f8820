package org.keju.ticket.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.keju.ticket.domain.TicketPhoto;
import org.keju.ticket.domain.TicketPhotos;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Fetches the photos that tickets need, long before anybody prints. Several copies of this service share the work. */
@Service
public class KeepPhotos {

    private static final Logger log = LoggerFactory.getLogger(KeepPhotos.class);
    private static final int BATCH = 20;

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

    /** Tries those that are due, and returns how many it tried. */
    public int run() {
        List<Wanted> due = transaction.execute(status -> photos.lockDue(clock.instant(), BATCH).stream()
                .map(photo -> {
                    photo.attempt(clock.instant());
                    return new Wanted(photo.applicationId(), photo.photoId());
                })
                .toList());
        due.forEach(this::fetch);
        return due.size();
    }

    /** The call goes out with no transaction open, so that a slow photo-service holds no lock and no connection here. */
    private void fetch(Wanted wanted) {
        try {
            store.keep(wanted.photoId, archive.fetch(wanted.photoId));
            change(wanted.applicationId, photo -> photo.kept(clock.instant()));
        } catch (PhotoArchive.PhotoUnavailable e) {
            log.warn("Photo {} could not be fetched and will be tried again: {}", wanted.photoId, e.getMessage());
        }
    }

    private void change(UUID applicationId, Consumer<TicketPhoto> change) {
        transaction.executeWithoutResult(
                status -> photos.findById(applicationId).ifPresent(change));
    }

    private record Wanted(UUID applicationId, UUID photoId) {}
}
