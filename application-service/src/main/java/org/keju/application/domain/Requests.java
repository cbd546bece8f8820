package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.progress.FeeState;
import org.keju.application.domain.progress.Progress;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.Step;

/**
 * What has been asked of the other services for one application and not been answered or taken back yet. The one place
 * that compares it with {@link Progress} decides every request and every closing.
 *
 * @param photo whether a photo is asked for
 * @param photoUntil until when, as it was said
 * @param review the submission that is with a reviewer; 0 when none is
 * @param exemption the request to be exempted that is with an officer; 0 when none is
 * @param waived whether it was said that nothing has to be paid
 */
@Embeddable
public record Requests(
        @Column(name = "photo_requested") boolean photo,
        @Column(name = "photo_requested_until") @Nullable Instant photoUntil,
        @Column(name = "review_requested") int review,
        @Column(name = "exemption_requested") int exemption,
        @Column(name = "payment_requested") boolean payment,
        @Column(name = "payment_requested_until") @Nullable Instant paymentUntil,
        @Column(name = "fee_waived") boolean waived) {

    static final Requests NONE = new Requests(false, null, 0, 0, false, null, false);

    /** Tells what must be said now that the application stands like this, and answers what stands asked for afterwards. */
    Requests follow(Progress progress, Regions regions, Instant now, Journal journal) {
        return followPhoto(progress.step(Region.PHOTO), journal)
                .followReview(
                        progress.step(Region.QUALIFICATION),
                        regions.qualification().submission(),
                        now,
                        journal)
                .followExemption(progress.step(Region.EXEMPTION), regions.exemption(), now, journal)
                .followPayment(progress.step(Region.FEE), journal)
                .followWaiver(regions.fee(), now, journal);
    }

    private Requests followPhoto(Step step, Journal journal) {
        if (step.open()) {
            Instant until = untilOf(step);
            if (!photo || !Objects.equals(photoUntil, until)) {
                journal.tell(new Signal.PhotoDue(until));
            }
            return photoAsked(true, until);
        }
        if (step instanceof Step.Waiting) {
            return this;
        }
        if (photo && !step.done()) {
            journal.tell(new Signal.Closed(Region.PHOTO));
        }
        return photoAsked(false, null);
    }

    private Requests followReview(Step step, int submission, Instant now, Journal journal) {
        if (step instanceof Step.Waiting waiting) {
            if (review != submission) {
                journal.tell(new Signal.ReviewDue(submission, waiting.promisedBy(), now));
            }
            return reviewAsked(submission);
        }
        if (review != 0 && !decided(step)) {
            journal.tell(new Signal.Closed(Region.QUALIFICATION));
        }
        return reviewAsked(0);
    }

    private Requests followExemption(Step step, ExemptionRegion region, Instant now, Journal journal) {
        String ground = region.ground();
        if (step instanceof Step.Waiting waiting && ground != null) {
            if (exemption != region.request()) {
                journal.tell(new Signal.ExemptionDue(region.request(), ground, waiting.promisedBy(), now));
            }
            return exemptionAsked(region.request());
        }
        if (exemption != 0 && !decided(step)) {
            journal.tell(new Signal.ExemptionOver(exemption, now));
        }
        return exemptionAsked(0);
    }

    private Requests followPayment(Step step, Journal journal) {
        if (step.open()) {
            Instant until = untilOf(step);
            if (!payment || !Objects.equals(paymentUntil, until)) {
                journal.tell(new Signal.PaymentDue(until));
            }
            return paymentAsked(true, until);
        }
        if (step instanceof Step.Waiting) {
            return this;
        }
        if (payment && !step.done()) {
            journal.tell(new Signal.Closed(Region.FEE));
        }
        return paymentAsked(false, null);
    }

    private Requests followWaiver(FeeRegion fee, Instant now, Journal journal) {
        boolean waiver = fee.state() == FeeState.WAIVED;
        if (waiver && !waived) {
            journal.tell(new Signal.FeeWaived(now));
        }
        return new Requests(photo, photoUntil, review, exemption, payment, paymentUntil, waiver);
    }

    private Requests photoAsked(boolean asked, @Nullable Instant until) {
        return new Requests(asked, until, review, exemption, payment, paymentUntil, waived);
    }

    private Requests reviewAsked(int submission) {
        return new Requests(photo, photoUntil, submission, exemption, payment, paymentUntil, waived);
    }

    private Requests exemptionAsked(int request) {
        return new Requests(photo, photoUntil, review, request, payment, paymentUntil, waived);
    }

    private Requests paymentAsked(boolean asked, @Nullable Instant until) {
        return new Requests(photo, photoUntil, review, exemption, asked, until, waived);
    }

    private static boolean decided(Step step) {
        return step.done() || step instanceof Step.Failed;
    }

    private static @Nullable Instant untilOf(Step step) {
        return switch (step) {
            case Step.Open open -> open.until();
            case Step.Failed failed -> failed.until();
            default -> null;
        };
    }
}
