package org.keju.review.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the process asks to be judged.
 *
 * @param number counts the submissions of one application from 1
 * @param promisedBy when the candidate was told to expect a verdict (row 67); null when nothing is promised
 */
public record Submission(
        UUID applicationId,
        UUID examId,
        int number,
        String applicationNumber,
        Position position,
        CandidateFile file,
        @Nullable Instant promisedBy,
        Instant requestedAt) {}
