package org.keju.photo.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** That an auditor found a photo fit or unfit; which of the two is its state. */
@Embeddable
public record Decision(
        @Column(name = "decided_by") UUID auditor,
        @Column(name = "decided_at") Instant at) {

    boolean isYoungerThan(Duration age, Instant now) {
        return now.isBefore(at.plus(age));
    }
}
