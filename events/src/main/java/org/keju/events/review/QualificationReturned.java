package org.keju.events.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.events.EventName;

/** The reviewer asks for more before deciding; the note says what. */
@EventName("org.keju.review.qualification-returned.v1")
public record QualificationReturned(
        UUID applicationId,
        UUID examId,
        UUID caseId,
        int submission,
        List<String> reasons,
        String note,
        Instant decidedAt)
        implements ReviewEvent {}
