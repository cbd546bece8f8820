package org.keju.photo.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * An auditor holds a photo until the lease ends, so that no two judge the same one and none is lost when an auditor goes home.
 *
 * @param leaseUntil from this instant on anybody may claim the photo
 */
@Embeddable
public record Claim(
        @Column(name = "claimed_by") UUID auditor,
        @Column(name = "lease_until") Instant leaseUntil) {

    boolean isLive(Instant now) {
        return now.isBefore(leaseUntil);
    }

    boolean isHeldBy(UUID someone, Instant now) {
        return auditor.equals(someone) && isLive(now);
    }
}
