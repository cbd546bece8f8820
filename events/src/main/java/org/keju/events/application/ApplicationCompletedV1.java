package org.keju.events.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.events.EventName;
import org.keju.events.Personal;

/**
 * The former words for {@link ApplicationCompleted}, for readers that know no others yet. It is told beside it wherever it can be:
 * an exam without photos, or without test cities, cannot be told so.
 *
 * @param photoId the approved photo, to be fetched from photo-service
 * @param testCity code of the city in which the candidate sits the exam
 * @param papers codes of the papers that the candidate sits; null: all of the exam's
 * @param accessibleRoom whether the candidate needs a room without steps; null: no
 */
@EventName("org.keju.application.completed.v1")
public record ApplicationCompletedV1(
        UUID applicationId,
        UUID examId,
        UUID accountId,
        String applicationNumber,
        String positionKey,
        String positionTitle,
        String agencyName,
        String testCity,
        UUID photoId,
        @Nullable List<String> papers,
        @Nullable Boolean accessibleRoom,

        @Personal(reason = "printed on the admission ticket")
        String candidateName,

        @Personal(reason = "printed on the admission ticket, masked, to be compared with the card at the door")
        String maskedIdNumber)
        implements ApplicationEvent {}
