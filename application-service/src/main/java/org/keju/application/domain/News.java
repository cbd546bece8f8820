package org.keju.application.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.keju.application.domain.HistoryEntry.What;
import org.keju.application.domain.HistoryEntry.Who;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.ExemptionState;
import org.keju.application.domain.progress.QualificationState;

/**
 * What was decided or done elsewhere, told to an application. Whether it has an effect is for the tables of its regions to
 * say; what is repeated, late or about something that was replaced has none.
 *
 * @param why what is written into the history
 * @param lasting whether it counts even when the application has ended; money does
 */
public record News(Instant at, Who who, What what, String why, boolean lasting, Effect effect) {

    /** What becomes of the regions of an application in this state; empty when nothing does. */
    @FunctionalInterface
    interface Effect {
        Optional<Regions> on(Regions regions, ApplicationState state);
    }

    public static News photoConfirmed(UUID photo, Instant at) {
        return passing(
                at,
                Who.CANDIDATE,
                What.PHOTO_CONFIRMED,
                "",
                (regions, _) -> regions.photo().confirmed(photo, at).map(regions::with));
    }

    public static News photoApproved(UUID photo, Instant at) {
        return passing(
                at,
                Who.PHOTO_AUDIT,
                What.PHOTO_APPROVED,
                "",
                (regions, _) -> regions.photo().approved(photo, at).map(regions::with));
    }

    /**
     * An approval may be taken back as long as the candidate has not begun to pay on the strength of it, and the application
     * is not complete; it may well be a draft, where the photo comes first or after a recall.
     */
    public static News photoRejected(UUID photo, Refusal why, Instant at) {
        return passing(
                at,
                Who.PHOTO_AUDIT,
                What.PHOTO_REJECTED,
                why.inShort(),
                (regions, state) -> regions.photo()
                        .rejected(photo, why, at)
                        .filter(_ -> !regions.photo().approved() || regions.photoMayStillBeRefused(state))
                        .map(regions::with));
    }

    /** A verdict on one submission; a later one replaces it until the candidate edits, submits anew or begins to pay. */
    public static News judged(QualificationState verdict, int submission, Refusal why, Instant at) {
        What what = What.valueOf("QUALIFICATION_" + verdict.name());
        return passing(
                at,
                Who.REVIEW,
                what,
                why.inShort(),
                (regions, state) -> regions.qualification()
                        .decided(verdict, submission, why, at)
                        .filter(_ -> regions.qualification().awaited() || regions.verdictMayStillBeReplaced(state))
                        .map(regions::with));
    }

    /** Who is exempted owes nothing any more, even what was paid. */
    public static News exemptionGranted(int request, Instant at) {
        return passing(
                at,
                Who.FEE_OFFICER,
                What.EXEMPTION_GRANTED,
                "",
                (regions, _) -> regions.exemption()
                        .decided(ExemptionState.GRANTED, request, Refusal.NONE, at)
                        .map(granted -> regions.with(granted).with(regions.fee().waived(at))));
    }

    public static News exemptionRefused(int request, Refusal why, Instant at) {
        return passing(
                at,
                Who.FEE_OFFICER,
                What.EXEMPTION_REFUSED,
                why.inShort(),
                (regions, _) -> regions.exemption()
                        .decided(ExemptionState.REFUSED, request, why, at)
                        .map(regions::with));
    }

    public static News paymentStarted(Instant at) {
        return lasting(
                at,
                Who.CANDIDATE,
                What.PAYMENT_STARTED,
                "",
                (regions, _) -> regions.fee().started(at).map(regions::with));
    }

    /** Money is a fact: it is noted even when the application has ended. */
    public static News paymentSettled(long fen, Instant at) {
        return lasting(
                at,
                Who.PAYMENT,
                What.PAYMENT_SETTLED,
                String.valueOf(fen),
                (regions, _) -> regions.fee().settled(fen, at).map(regions::with));
    }

    public static News paymentRefunded(long fen, Instant at) {
        return lasting(
                at, Who.PAYMENT, What.PAYMENT_REFUNDED, String.valueOf(fen), (regions, _) -> Optional.of(regions));
    }

    public static News seatAssigned(Instant at) {
        return passing(
                at,
                Who.SEATING,
                What.SEAT_ASSIGNED,
                "",
                (regions, _) -> regions.seat().assigned(at).map(regions::with));
    }

    public static News ticketIssued(Instant at) {
        return passing(
                at,
                Who.CANDIDATE,
                What.TICKET_ISSUED,
                "",
                (regions, _) -> regions.ticket().issued(at).map(regions::with));
    }

    public static News scorePublished(Instant at) {
        return passing(
                at,
                Who.SEATING,
                What.SCORE_PUBLISHED,
                "",
                (regions, _) -> regions.score().published(at).map(regions::with));
    }

    private static News passing(Instant at, Who who, What what, String why, Effect effect) {
        return new News(at, who, what, why, false, effect);
    }

    private static News lasting(Instant at, Who who, What what, String why, Effect effect) {
        return new News(at, who, what, why, true, effect);
    }
}
