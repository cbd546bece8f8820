package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.Region;

/**
 * Which decisions can no longer be taken back, because the candidate has acted on them, and have been told to be so. When the
 * application is complete or has ended, that is told by itself.
 *
 * @param photo whether it is the approval of the photo
 * @param review the submission whose verdict it is; 0 when none is
 */
@Embeddable
public record SettledDecisions(
        @Column(name = "photo_settled") boolean photo,
        @Column(name = "review_settled") int review) {

    static final SettledDecisions NONE = new SettledDecisions(false, 0);

    /** Tells what has become final, and answers what is. */
    SettledDecisions follow(Regions regions, ApplicationState state, Instant now, Journal journal) {
        return state.ended() || state == ApplicationState.COMPLETE
                ? this
                : followPhoto(regions, state, now, journal).followReview(regions, state, now, journal);
    }

    private SettledDecisions followPhoto(Regions regions, ApplicationState state, Instant now, Journal journal) {
        if (photo || !regions.photo().approved() || regions.photoMayStillBeRefused(state)) {
            return this;
        }
        journal.tell(new Signal.Settled(Region.PHOTO, null, now));
        return new SettledDecisions(true, review);
    }

    private SettledDecisions followReview(Regions regions, ApplicationState state, Instant now, Journal journal) {
        QualificationRegion verdict = regions.qualification();
        if (review == verdict.submission() || !verdict.decided() || regions.verdictMayStillBeReplaced(state)) {
            return this;
        }
        journal.tell(new Signal.Settled(Region.QUALIFICATION, verdict.submission(), now));
        return new SettledDecisions(photo, verdict.submission());
    }
}
