package org.keju.events.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.events.EventName;

/** The candidate does not qualify, for reasons of the exam's catalogue; the note is for the candidate. */
@EventName("org.keju.review.qualification-rejected.v1")
public record QualificationRejected(
        UUID applicationId,
        UUID examId,
        UUID caseId,
        int submission,
        List<String> reasons,
        String note,
        Instant decidedAt)
        implements ReviewEvent {}
