package org.keju.events.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.events.EventName;

/** The candidate may hand in a photo for this application, until the time given (null: no end is fixed). */
@EventName("org.keju.application.photo-requested.v1")
public record PhotoRequested(
        UUID applicationId,
        UUID examId,
        UUID accountId,
        @Nullable Instant until) implements ApplicationEvent {}
