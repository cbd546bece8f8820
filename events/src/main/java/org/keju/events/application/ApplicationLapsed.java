package org.keju.events.application;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/** A window closed on something unfinished; the application counts as given up (five-systems row 87). */
@EventName("org.keju.application.lapsed.v1")
public record ApplicationLapsed(UUID applicationId, UUID examId, String unfinishedStep, Instant lapsedAt)
        implements ApplicationEvent {}
