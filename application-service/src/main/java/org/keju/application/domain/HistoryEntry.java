package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of what happened to an application: who, when, what and why (row 101). Never changed, never removed. */
@Entity
@Table(name = "application_history")
public class HistoryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Who who;

    @Enumerated(EnumType.STRING)
    private What what;

    @Column(length = 1000)
    private String why;

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

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected HistoryEntry() {}

    HistoryEntry(Application application, Instant at, Who who, What what, String why) {
        this.application = application;
        this.at = at;
        this.who = who;
        this.what = what;
        this.why = why;
    }

    public Instant at() {
        return at;
    }

    public Who who() {
        return who;
    }

    public What what() {
        return what;
    }

    public String why() {
        return why;
    }
}
