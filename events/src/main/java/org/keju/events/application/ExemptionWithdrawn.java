package org.keju.events.application;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/** The candidate does not ask for an exemption any more; nobody needs to judge this request. */
@EventName("org.keju.application.exemption-withdrawn.v1")
public record ExemptionWithdrawn(UUID applicationId, UUID examId, UUID accountId, int request, Instant withdrawnAt)
        implements ApplicationEvent {}
