package org.keju.application.domain;

import jakarta.persistence.Embeddable;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.Facts;

/** The regions of one application that are decided outside of it, as far as it was told. */
@Embeddable
public record Regions(
        PhotoRegion photo,
        QualificationRegion qualification,
        ExemptionRegion exemption,
        FeeRegion fee,
        SeatRegion seat,
        TicketRegion ticket,
        ScoreRegion score) {

    static final Regions NONE = new Regions(
            PhotoRegion.NONE,
            QualificationRegion.NONE,
            ExemptionRegion.NONE,
            FeeRegion.NONE,
            SeatRegion.NONE,
            TicketRegion.NONE,
            ScoreRegion.NONE);

    Regions with(PhotoRegion next) {
        return new Regions(next, qualification, exemption, fee, seat, ticket, score);
    }

    Regions with(QualificationRegion next) {
        return new Regions(photo, next, exemption, fee, seat, ticket, score);
    }

    Regions with(ExemptionRegion next) {
        return new Regions(photo, qualification, next, fee, seat, ticket, score);
    }

    Regions with(FeeRegion next) {
        return new Regions(photo, qualification, exemption, next, seat, ticket, score);
    }

    Regions with(SeatRegion next) {
        return new Regions(photo, qualification, exemption, fee, next, ticket, score);
    }

    Regions with(TicketRegion next) {
        return new Regions(photo, qualification, exemption, fee, seat, next, score);
    }

    Regions with(ScoreRegion next) {
        return new Regions(photo, qualification, exemption, fee, seat, ticket, next);
    }

    /** Whether the approval of a photo can be taken back: until the candidate begins to pay on the strength of it, or all is done. */
    boolean photoMayStillBeRefused(ApplicationState state) {
        return state != ApplicationState.COMPLETE && fee.untouched();
    }

    /** Whether a verdict can be replaced: until the candidate edits, submits anew or begins to pay. */
    boolean verdictMayStillBeReplaced(ApplicationState state) {
        return state == ApplicationState.SUBMITTED && fee.untouched();
    }

    Facts addedTo(Facts facts) {
        return facts.with(photo.state(), photo.since())
                .with(qualification.state(), qualification.since())
                .with(exemption.state(), exemption.since())
                .with(fee.state(), fee.since())
                .with(seat.state(), seat.since())
                .with(ticket.state(), ticket.since())
                .with(score.state(), score.since());
    }
}
