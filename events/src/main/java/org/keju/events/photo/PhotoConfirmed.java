package org.keju.events.photo;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/** The candidate confirmed the photo; it now waits for an auditor. */
@EventName("org.keju.photo.confirmed.v1")
public record PhotoConfirmed(UUID applicationId, UUID examId, UUID photoId, Instant confirmedAt)
        implements PhotoEvent {}
