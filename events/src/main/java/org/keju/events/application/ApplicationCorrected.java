package org.keju.events.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.events.EventName;
import org.keju.events.Personal;

/**
 * Staff corrected a slip of the pen after the application was locked. Whoever was told the name or the answers before takes
 * these in their place.
 *
 * @param answers all answers of the form as they stand now
 */
@EventName("org.keju.application.corrected.v1")
public record ApplicationCorrected(
        UUID applicationId,
        UUID examId,
        UUID accountId,

        @Personal(reason = "printed on the admission ticket, and compared with the evidence by reviewers and officers")
        String candidateName,

        @Personal(reason = "the reviewer judges the position's conditions by these answers")
        List<ReviewRequested.Answer> answers,

        Instant correctedAt)
        implements ApplicationEvent {}
