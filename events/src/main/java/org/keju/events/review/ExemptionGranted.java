package org.keju.events.review;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/** An officer granted this request: nothing has to be paid. A later decision on the same request replaces it. */
@EventName("org.keju.review.exemption-granted.v1")
public record ExemptionGranted(UUID applicationId, UUID examId, UUID caseId, int request, Instant decidedAt)
        implements ReviewEvent {}
