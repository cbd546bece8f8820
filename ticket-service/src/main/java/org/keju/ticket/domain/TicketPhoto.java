package org.keju.ticket.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The copy of an approved photo that a ticket needs. It is wanted from the moment the candidate is admitted and fetched again
 * and again, with growing pauses, until it is kept; there is no giving up. Should the kept file be lost, it is wanted again.
 * Once the candidate takes part no more, it only waits to be removed.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only asked for by queries
public class TicketPhoto {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 6;

    @Id
    private UUID applicationId;

    private UUID examId;
    private UUID photoId;
    private int attempts;
    private @Nullable Instant nextAttemptAt;
    private @Nullable Instant keptAt;
    private @Nullable Instant releasedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TicketPhoto() {}

    private TicketPhoto(UUID applicationId, UUID examId, UUID photoId, Instant now) {
        this.applicationId = applicationId;
        this.examId = examId;
        this.photoId = photoId;
        this.nextAttemptAt = now;
    }

    public static TicketPhoto wanted(UUID applicationId, UUID examId, UUID photoId, Instant now) {
        return new TicketPhoto(applicationId, examId, photoId, now);
    }

    /** Begins an attempt. Until the pause is over nobody else begins one; if this one dies, the next follows by itself. */
    public void attempt(Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        nextAttemptAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        attempts++;
    }

    public void kept(Instant now) {
        keptAt = now;
        nextAttemptAt = null;
    }

    /** The kept file is not there any more. */
    public void lost(Instant now) {
        keptAt = null;
        nextAttemptAt = now;
        attempts = 0;
    }

    /** Nobody needs it any more, whether it is kept already or not. */
    public void release(Instant now) {
        releasedAt = now;
        nextAttemptAt = null;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID examId() {
        return examId;
    }

    public UUID photoId() {
        return photoId;
    }

    public boolean isWanted() {
        return nextAttemptAt != null;
    }

    public boolean isKept() {
        return keptAt != null;
    }

    public @Nullable Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}
