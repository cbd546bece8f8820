package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.progress.PhotoState;

/** What application-service knows of the photo. Every change answers empty when the fact is repeated, late or about another photo. */
@Embeddable
public record PhotoRegion(
        @Enumerated(EnumType.STRING) @Column(name = "photo_state")
        PhotoState state,

        @Column(name = "photo_since") @Nullable Instant since,
        @Column(name = "photo_id") @Nullable UUID photoId,
        @Column(name = "photo_refusal") Refusal refusal) {

    static final PhotoRegion NONE = new PhotoRegion(PhotoState.NONE, null, null, Refusal.NONE);

    Optional<PhotoRegion> confirmed(UUID photo, Instant at) {
        // a photo that was replaced keeps its id: only its time tells the second confirmation from a repeated first
        boolean repeated = photo.equals(photoId) && since != null && !at.isAfter(since);
        boolean possible = state.next().contains(PhotoState.PENDING) && !repeated;
        return possible ? Optional.of(new PhotoRegion(PhotoState.PENDING, at, photo, Refusal.NONE)) : Optional.empty();
    }

    Optional<PhotoRegion> approved(UUID photo, Instant at) {
        return decided(PhotoState.APPROVED, photo, Refusal.NONE, at);
    }

    Optional<PhotoRegion> rejected(UUID photo, Refusal why, Instant at) {
        return decided(PhotoState.REJECTED, photo, why, at);
    }

    private Optional<PhotoRegion> decided(PhotoState decision, UUID photo, Refusal why, Instant at) {
        boolean possible = state.next().contains(decision) && photo.equals(photoId) && !isOutdated(at);
        return possible ? Optional.of(new PhotoRegion(decision, at, photo, why)) : Optional.empty();
    }

    boolean approved() {
        return state == PhotoState.APPROVED;
    }

    /** A judgement of the picture that was there before. */
    private boolean isOutdated(Instant at) {
        return since != null && at.isBefore(since);
    }
}
