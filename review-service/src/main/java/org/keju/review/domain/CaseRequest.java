package org.keju.review.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the process asks for a decision.
 *
 * @param number counts what is asked about one application from 1, each kind for itself
 * @param promisedBy when the candidate was told to expect a decision (row 67); null when nothing is promised
 */
public record CaseRequest(
        UUID applicationId,
        UUID examId,
        int number,
        String applicationNumber,
        @Nullable Instant promisedBy,
        Instant requestedAt) {}
