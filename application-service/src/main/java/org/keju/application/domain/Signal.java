package org.keju.application.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.progress.Region;

/** What an application has to tell the other services. It says that something may be done now, never why. */
public sealed interface Signal {

    record Submitted(Instant at) implements Signal {}

    record Withdrawn(Instant at) implements Signal {}

    /** Staff corrected what others may have been told before. */
    record Corrected(Instant at) implements Signal {}

    /** A photo may be handed in, until then. */
    record PhotoDue(@Nullable Instant until) implements Signal {}

    /** A reviewer must judge this submission. */
    record ReviewDue(int submission, @Nullable Instant promisedBy, Instant at) implements Signal {}

    /** The fee may be paid, until then. */
    record PaymentDue(@Nullable Instant until) implements Signal {}

    /** An officer must judge this request to be exempted. */
    record ExemptionDue(
            int request, String ground, @Nullable Instant promisedBy, Instant at) implements Signal {}

    /** Nobody needs to judge this request any more. */
    record ExemptionOver(int request, Instant at) implements Signal {}

    /** Nothing has to be paid, whether or not it was paid before. */
    record FeeWaived(Instant at) implements Signal {}

    /** What had been asked for is asked for no more: the region is {@code PHOTO}, {@code QUALIFICATION} or {@code FEE}. */
    record Closed(Region region) implements Signal {}

    /**
     * A decision of staff is final from now on: the region is {@code PHOTO} or {@code QUALIFICATION}.
     *
     * @param submission the one that was judged; null for a photo
     */
    record Settled(Region region, @Nullable Integer submission, Instant at) implements Signal {}

    record Completed() implements Signal {}

    record Lapsed(Region unfinished, Instant at) implements Signal {}
}
