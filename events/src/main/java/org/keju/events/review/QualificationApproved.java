package org.keju.events.review;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/** The candidate qualifies for the position of this submission. */
@EventName("org.keju.review.qualification-approved.v1")
public record QualificationApproved(UUID applicationId, UUID examId, UUID caseId, int submission, Instant decidedAt)
        implements ReviewEvent {}
