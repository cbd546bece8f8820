package org.keju.photo.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The process asks for a photo of one application. It is opened by the process alone, and says whose photo it is; closed, it
 * keeps what was handed in but takes nothing new; a later request opens it again. When the application ends, so does the
 * request, and nobody audits the photo any more.
 */
@Entity
@Table(name = "photo_request")
public class PhotoRequest {

    private enum State {
        OPEN,
        CLOSED,
        ENDED
    }

    @Id
    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "exam_id")
    private UUID examId;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "open_until")
    private @Nullable Instant until;

    @SuppressWarnings("NullAway") // filled by JPA
    protected PhotoRequest() {}

    private PhotoRequest(UUID applicationId, UUID examId, UUID accountId, @Nullable Instant until) {
        this.applicationId = applicationId;
        this.examId = examId;
        this.accountId = accountId;
        this.state = State.OPEN;
        this.until = until;
    }

    /** A photo is asked for; {@code until} is null when no end is fixed. */
    public static PhotoRequest open(UUID applicationId, UUID examId, UUID accountId, @Nullable Instant until) {
        return new PhotoRequest(applicationId, examId, accountId, until);
    }

    /** Asked again, perhaps with another end. */
    public void reopen(@Nullable Instant newUntil) {
        state = State.OPEN;
        until = newUntil;
    }

    /** Nothing new is taken; a photo that waits for its auditor is still judged. An ended request stays ended. */
    public void close() {
        if (state == State.OPEN) {
            state = State.CLOSED;
        }
    }

    /** No judgement of the photo is needed any more. */
    public void end() {
        state = State.ENDED;
    }

    /** Whether no judgement of the photo is needed any more, so that none is taken back either. */
    public boolean hasEnded() {
        return state == State.ENDED;
    }

    public boolean isOpenAt(Instant now) {
        return state == State.OPEN && (until == null || now.isBefore(until));
    }

    /**
     * Passes while a photo may be handed in or confirmed.
     *
     * @throws PhotoRefused with {@link PhotoRefused.Rule#NOT_OPEN}
     */
    public void requireOpenAt(Instant now) {
        if (!isOpenAt(now)) {
            throw new PhotoRefused(PhotoRefused.Rule.NOT_OPEN);
        }
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID examId() {
        return examId;
    }

    public @Nullable Instant until() {
        return until;
    }
}
