package org.keju.application.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of what happened to an application: who, when, what and why (row 101). Never changed, never removed.
 *
 * @param why what makes the act specific: a pledge, a position, reasons of the exam's catalogue; never an answer
 */
public record HistoryEntry(UUID applicationId, Instant at, Who who, What what, String why) {

    /** Whose act it was. */
    public enum Who {
        CANDIDATE,
        PHOTO_AUDIT,
        REVIEW,
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
        WITHDRAWN,
        PHOTO_CONFIRMED,
        PHOTO_APPROVED,
        PHOTO_REJECTED,
        QUALIFICATION_PASSED,
        QUALIFICATION_FAILED,
        QUALIFICATION_RETURNED,
        PAYMENT_STARTED,
        PAYMENT_SETTLED,
        SEAT_ASSIGNED,
        TICKET_ISSUED,
        COMPLETED,
        LAPSED
    }
}
