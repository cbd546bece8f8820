package org.keju.events.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.events.EventName;
import org.keju.events.Personal;

/**
 * All that this exam requires is done: the candidate takes part and needs a seat.
 *
 * @param testCity code of the city in which the candidate sits the exam; null: at whichever of the exam's sites
 * @param photoId the approved photo, to be fetched from photo-service; null: the exam does without photos
 * @param papers codes of the papers that the candidate sits; null: all of the exam's
 * @param accessibleRoom whether the candidate needs a room without steps; null: no
 */
@EventName("org.keju.application.completed.v2")
public record ApplicationCompleted(
        UUID applicationId,
        UUID examId,
        UUID accountId,
        String applicationNumber,
        String positionKey,
        String positionTitle,
        String agencyName,
        @Nullable String testCity,
        @Nullable UUID photoId,
        @Nullable List<String> papers,
        @Nullable Boolean accessibleRoom,

        @Personal(reason = "printed on the admission ticket")
        String candidateName,

        @Personal(reason = "printed on the admission ticket, masked, to be compared with the card at the door")
        String maskedIdNumber)
        implements ApplicationEvent {}
