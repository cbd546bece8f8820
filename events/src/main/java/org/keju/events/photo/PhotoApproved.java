package org.keju.events.photo;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/** An auditor found the photo fit. */
@EventName("org.keju.photo.approved.v1")
public record PhotoApproved(UUID applicationId, UUID examId, UUID photoId, Instant decidedAt) implements PhotoEvent {}
