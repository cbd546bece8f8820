package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
 */
@Embeddable
public record Requests(
        @Column(name = "photo_requested") boolean photo,
        @Column(name = "photo_requested_until") @Nullable Instant photoUntil,
        @Column(name = "review_requested") int review,
        @Column(name = "payment_requested") boolean payment,
        @Column(name = "payment_requested_until") @Nullable Instant paymentUntil) {

    static final Requests NONE = new Requests(false, null, 0, false, null);

    /** Adds what must be said now that the application stands like this, and answers what stands asked for afterwards. */
    Requests follow(Progress progress, int submission, Instant now, List<Signal> signals) {
        return followPhoto(progress.step(Region.PHOTO), signals)
                .followReview(progress.step(Region.QUALIFICATION), submission, now, signals)
                .followPayment(progress.step(Region.FEE), signals);
    }

    private Requests followPhoto(Step step, List<Signal> signals) {
        if (step.open()) {
            Instant until = untilOf(step);
            if (!photo || !Objects.equals(photoUntil, until)) {
                signals.add(new Signal.PhotoDue(until));
            }
            return new Requests(true, until, review, payment, paymentUntil);
        }
        if (step instanceof Step.Waiting) {
            return this;
        }
        if (photo && !step.done()) {
            signals.add(new Signal.Closed(Region.PHOTO));
        }
        return new Requests(false, null, review, payment, paymentUntil);
    }

    private Requests followReview(Step step, int submission, Instant now, List<Signal> signals) {
        if (step instanceof Step.Waiting waiting) {
            if (review != submission) {
                signals.add(new Signal.ReviewDue(submission, waiting.promisedBy(), now));
            }
            return new Requests(photo, photoUntil, submission, payment, paymentUntil);
        }
        boolean decided = step.done() || step instanceof Step.Failed;
        if (review != 0 && !decided) {
            signals.add(new Signal.Closed(Region.QUALIFICATION));
        }
        return new Requests(photo, photoUntil, 0, payment, paymentUntil);
    }

    private Requests followPayment(Step step, List<Signal> signals) {
        if (step.open()) {
            Instant until = untilOf(step);
            if (!payment || !Objects.equals(paymentUntil, until)) {
                signals.add(new Signal.PaymentDue(until));
            }
            return new Requests(photo, photoUntil, review, true, until);
        }
        if (step instanceof Step.Waiting) {
            return this;
        }
        if (payment && !step.done()) {
            signals.add(new Signal.Closed(Region.FEE));
        }
        return new Requests(photo, photoUntil, review, false, null);
    }

    private static @Nullable Instant untilOf(Step step) {
        return switch (step) {
            case Step.Open open -> open.until();
            case Step.Failed failed -> failed.until();
            default -> null;
        };
    }
}
