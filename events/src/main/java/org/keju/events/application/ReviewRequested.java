package org.keju.events.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.events.EventName;
import org.keju.events.LocalizedText;
import org.keju.events.Personal;

/**
 * A person must judge whether the candidate qualifies for the position. Each submission asks anew.
 *
 * @param submission counts the submissions of this application from 1; a verdict names the one it judged
 * @param promisedBy when the candidate was told to expect a verdict; null when nothing is promised
 */
@EventName("org.keju.application.review-requested.v1")
public record ReviewRequested(
        UUID applicationId,
        UUID examId,
        UUID accountId,
        int submission,
        String applicationNumber,
        Position position,

        @Personal(reason = "the reviewer compares it with the evidence")
        String candidateName,

        @Personal(reason = "the reviewer judges the position's conditions by these answers")
        List<Answer> answers,

        @Nullable Instant promisedBy,
        Instant requestedAt)
        implements ApplicationEvent {

    /** The position applied for and the conditions that a reviewer checks. */
    public record Position(
            String agencyCode,
            String agencyName,
            String bureau,
            String code,
            String title,
            List<Condition> conditions) {}

    /** One condition of the position, as its table states it. */
    public record Condition(LocalizedText label, String requirement) {}

    /**
     * One answer of the form, already put into words.
     *
     * @param value as the candidate wrote it; of an answer that was chosen, its Chinese words
     * @param choice what was chosen, in both languages; null where the candidate wrote the answer, or the event is older than
     *     this member: then the value is all there is to show
     */
    public record Answer(
            String field,
            LocalizedText label,
            String value,
            @Nullable LocalizedText choice) {}
}
