package org.keju.application.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of what happened to an application: who, when, what and why (row 101). Never changed, never removed.
 *
 * @param by the account of the member of staff who acted here in person; null for the candidate and for what was told by others
 * @param why what makes the act specific: a pledge, a position, reasons of the exam's catalogue; never an answer
 */
public record HistoryEntry(
        UUID applicationId, Instant at, Who who, @Nullable UUID by, What what, String why) {

    /** Whose act it was. */
    public enum Who {
        CANDIDATE,
        PHOTO_AUDIT,
        REVIEW,
        FEE_OFFICER,
        EXAM_ADMINISTRATOR,
        PAYMENT,
        SEATING,
        TIME
    }

    /** What was done. */
    public enum What {
        STARTED,
        PLEDGE_ACCEPTED,
        FORM_SAVED,
        POSITION_CHOSEN,
        SUBMITTED,
        REOPENED,
        CORRECTED,
        WITHDRAWN,
        PHOTO_CONFIRMED,
        PHOTO_APPROVED,
        PHOTO_REJECTED,
        QUALIFICATION_PASSED,
        QUALIFICATION_FAILED,
        QUALIFICATION_RETURNED,
        EXEMPTION_REQUESTED,
        EXEMPTION_TAKEN_BACK,
        EXEMPTION_GRANTED,
        EXEMPTION_REFUSED,
        PAYMENT_STARTED,
        PAYMENT_SETTLED,
        PAYMENT_REFUNDED,
        SEAT_ASSIGNED,
        TICKET_ISSUED,
        SCORE_PUBLISHED,
        COMPLETED,
        LAPSED
    }
}
