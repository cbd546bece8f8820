package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.progress.ScoreState;

/** Whether there is a score to look up. What it is, ticket-service knows. */
@Embeddable
public record ScoreRegion(
        @Enumerated(EnumType.STRING) @Column(name = "score_state")
        ScoreState state,

        @Column(name = "score_since") @Nullable Instant since) {

    static final ScoreRegion NONE = new ScoreRegion(ScoreState.HIDDEN, null);

    /** A corrected score is published again. */
    Optional<ScoreRegion> published(Instant at) {
        boolean newer = since == null || since.isBefore(at);
        return newer ? Optional.of(new ScoreRegion(ScoreState.PUBLISHED, at)) : Optional.empty();
    }
}
