package org.keju.events.application;

import java.util.List;
import java.util.Optional;
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
        implements ApplicationEvent {

    /** The same in these words; empty when there are none for it, for want of a photo or a city. */
    public static Optional<ApplicationCompletedV1> of(ApplicationCompleted completed) {
        String testCity = completed.testCity();
        UUID photoId = completed.photoId();
        return testCity == null || photoId == null
                ? Optional.empty()
                : Optional.of(new ApplicationCompletedV1(
                        completed.applicationId(),
                        completed.examId(),
                        completed.accountId(),
                        completed.applicationNumber(),
                        completed.positionKey(),
                        completed.positionTitle(),
                        completed.agencyName(),
                        testCity,
                        photoId,
                        completed.papers(),
                        completed.accessibleRoom(),
                        completed.candidateName(),
                        completed.maskedIdNumber()));
    }

    /** The same in the words of today. */
    public ApplicationCompleted inTodaysWords() {
        return new ApplicationCompleted(
                applicationId,
                examId,
                accountId,
                applicationNumber,
                positionKey,
                positionTitle,
                agencyName,
                testCity,
                photoId,
                papers,
                accessibleRoom,
                candidateName,
                maskedIdNumber);
    }
}
