package org.keju.events.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.events.EventName;

/** An officer refused this request, for reasons of the exam's catalogue; the note is for the candidate. */
@EventName("org.keju.review.exemption-refused.v1")
public record ExemptionRefused(
        UUID applicationId, UUID examId, UUID caseId, int request, List<String> reasons, String note, Instant decidedAt)
        implements ReviewEvent {}
