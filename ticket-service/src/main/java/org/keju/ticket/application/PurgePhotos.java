package org.keju.ticket.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.keju.kit.blobs.BlobStoreFailed;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.Exams;
import org.keju.ticket.domain.TicketPhoto;
import org.keju.ticket.domain.TicketPhotos;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes the copies of photos that nobody needs any more: at once of those who take part no more, and of everybody when the exam
 * has been over for a while. Copies serve tickets and the papers of rooms alone; what was approved stays with photo-service.
 */
@Service
public class PurgePhotos {

    private static final Logger log = LoggerFactory.getLogger(PurgePhotos.class);

    private static final int BATCH = 50;

    private final TicketPhotos photos;
    private final Exams exams;
    private final PhotoStore store;
    private final PhotoRetention retention;
    private final TransactionOperations transaction;
    private final Clock clock;

    public PurgePhotos(
            TicketPhotos photos,
            Exams exams,
            PhotoStore store,
            PhotoRetention retention,
            TransactionOperations transaction,
            Clock clock) {
        this.photos = photos;
        this.exams = exams;
        this.store = store;
        this.retention = retention;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Removes a batch of each kind. The rows stay locked until the files are gone; those that another copy of this service has
     * locked are passed over.
     *
     * @return how many were removed; 0 when there is nothing left to do, or nothing that can be done now
     */
    public int run() {
        int removed = removeBatch(() -> photos.lockReleased(BATCH));
        Instant now = clock.instant();
        for (Exam exam : transaction.execute(status -> exams.findAll())) {
            if (retention.isOver(exam.terms(), now)) {
                removed += removeBatch(() -> photos.lockOfExam(exam.examId(), BATCH));
            }
        }
        return removed;
    }

    private int removeBatch(Supplier<List<TicketPhoto>> batch) {
        return transaction.execute(
                status -> (int) batch.get().stream().filter(this::remove).count());
    }

    private boolean remove(TicketPhoto photo) {
        try {
            store.remove(photo.photoId());
        } catch (BlobStoreFailed e) {
            log.warn(
                    "The copy of photo {} could not be removed and will be tried again: {}",
                    photo.photoId(),
                    e.getMessage());
            return false;
        }
        photos.delete(photo);
        return true;
    }
}
