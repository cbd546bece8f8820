package org.keju.events.application;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;
import org.keju.events.LocalizedText;

/**
 * Nothing has to be paid for this application, because its exemption was granted. It may come before the fee was requested,
 * and after it was paid.
 *
 * @param subject what the fee would have been for
 */
@EventName("org.keju.application.fee-waived.v1")
public record FeeWaived(UUID applicationId, UUID examId, UUID accountId, LocalizedText subject, Instant waivedAt)
        implements ApplicationEvent {}
