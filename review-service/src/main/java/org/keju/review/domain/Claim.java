package org.keju.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A reviewer holds a case until the lease ends, so that no two judge the same one and none is lost when a reviewer goes home.
 *
 * @param leaseUntil from this instant on anybody may claim the case
 */
@Embeddable
public record Claim(
        @Column(name = "claimed_by") UUID reviewer,
        @Column(name = "lease_until") Instant leaseUntil) {

    boolean isLive(Instant now) {
        return now.isBefore(leaseUntil);
    }

    boolean isHeldBy(UUID someone, Instant now) {
        return reviewer.equals(someone) && isLive(now);
    }
}
