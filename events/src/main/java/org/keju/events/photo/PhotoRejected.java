package org.keju.events.photo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.events.EventName;

/** An auditor found the photo unfit, for reasons of the exam's catalogue; the note is for the candidate. */
@EventName("org.keju.photo.rejected.v1")
public record PhotoRejected(
        UUID applicationId, UUID examId, UUID photoId, List<String> reasons, String note, Instant decidedAt)
        implements PhotoEvent {}
