package org.keju.events.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.events.EventName;
import org.keju.events.Personal;

/**
 * The candidate asks to be exempted from the fee; a person must judge the evidence (five-systems rows 84 to 86).
 *
 * @param request counts the requests of this application from 1; a decision names the one it judged
 * @param ground code of the ground that the candidate gives, out of the exam's catalogue
 * @param promisedBy when the candidate was told to expect a decision; null when nothing is promised
 */
@EventName("org.keju.application.exemption-requested.v1")
public record ExemptionRequested(
        UUID applicationId,
        UUID examId,
        UUID accountId,
        int request,
        String applicationNumber,
        String ground,

        @Personal(reason = "the officer compares it with the evidence")
        String candidateName,

        @Nullable Instant promisedBy,
        Instant requestedAt)
        implements ApplicationEvent {}
