package org.keju.events.application;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/** The candidate withdrew. */
@EventName("org.keju.application.withdrawn.v1")
public record ApplicationWithdrawn(UUID applicationId, UUID examId, Instant withdrawnAt) implements ApplicationEvent {}
