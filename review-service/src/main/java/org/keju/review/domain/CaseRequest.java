package org.keju.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the process asks for a decision.
 *
 * @param number counts what is asked about one application from 1, each kind for itself
 * @param promisedBy when the candidate was told to expect a decision (row 67); null when nothing is promised
 */
@Embeddable
public record CaseRequest(
        @Column(name = "application_id") UUID applicationId,
        @Column(name = "exam_id") UUID examId,
        @Column(name = "submission") int number,
        @Column(name = "application_number") String applicationNumber,
        @Column(name = "promised_by") @Nullable Instant promisedBy,
        @Column(name = "requested_at") Instant requestedAt) {

    /** The same with another promise. */
    CaseRequest promisedBy(@Nullable Instant newPromise) {
        return new CaseRequest(applicationId, examId, number, applicationNumber, newPromise, requestedAt);
    }
}
