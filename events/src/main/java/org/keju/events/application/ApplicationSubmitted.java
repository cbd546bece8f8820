package org.keju.events.application;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/** The candidate submitted; from now on reviewers may see the application (five-systems row 39). */
@EventName("org.keju.application.submitted.v1")
public record ApplicationSubmitted(
        UUID applicationId,
        UUID examId,
        UUID accountId,
        String applicationNumber,
        String agencyCode,
        String positionCode,
        Instant submittedAt)
        implements ApplicationEvent {}
