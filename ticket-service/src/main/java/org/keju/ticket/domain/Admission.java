package org.keju.ticket.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate who takes part in an exam. It begins when the application is complete, is given a {@link Seat} by an arrangement,
 * becomes issued with the first print of the ticket, and ends when the candidate withdraws. What is printed about the person is
 * what the application said when it was complete, with the name as staff corrected it since.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only asked for by queries
public class Admission {

    @Id
    private UUID applicationId;

    private UUID examId;
    private UUID accountId;
    private String applicationNumber;
    private String positionKey;
    private String positionTitle;
    private String agencyName;
    private TestCity testCity;
    private @Nullable Papers papers;
    private boolean needsAccess;
    private @Nullable UUID photoId;

    @Column(length = 1000)
    private CandidateName candidateName;

    private String maskedIdNumber;

    @Enumerated(EnumType.STRING)
    private AdmissionStatus status = AdmissionStatus.ADMITTED;

    private Instant admittedAt;
    private @Nullable Instant issuedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Admission() {}

    private Admission(Completed completed, Instant now) {
        this.applicationId = completed.applicationId();
        this.examId = completed.examId();
        this.accountId = completed.accountId();
        this.applicationNumber = completed.applicationNumber();
        this.positionKey = completed.positionKey();
        this.positionTitle = completed.positionTitle();
        this.agencyName = completed.agencyName();
        this.testCity = completed.testCity();
        this.papers = completed.papers();
        this.needsAccess = completed.needsAccess();
        this.photoId = completed.photoId();
        this.candidateName = completed.candidateName();
        this.maskedIdNumber = completed.maskedIdNumber();
        this.admittedAt = now;
    }

    /**
     * What a complete application says.
     *
     * @param photoId the photo that the ticket shows; null: the exam does without photos
     * @param papers which papers the candidate writes; null: all of the exam's
     * @param needsAccess whether only a room without steps will do
     */
    public record Completed(
            UUID applicationId,
            UUID examId,
            UUID accountId,
            String applicationNumber,
            String positionKey,
            String positionTitle,
            String agencyName,
            TestCity testCity,
            @Nullable Papers papers,
            boolean needsAccess,
            @Nullable UUID photoId,
            CandidateName candidateName,
            String maskedIdNumber) {}

    public static Admission of(Completed completed, Instant now) {
        return new Admission(completed, now);
    }

    /**
     * Notes that the ticket was printed.
     *
     * @return whether this was the first time
     */
    public boolean issue(Instant now) {
        boolean first = issuedAt == null;
        status = status.after(AdmissionStatus.Command.ISSUE)
                .orElseThrow(() -> new TicketRefused(TicketRefused.Reason.NOT_FOUND));
        if (first) {
            issuedAt = now;
        }
        return first;
    }

    public void withdraw() {
        status = status.after(AdmissionStatus.Command.WITHDRAW).orElseThrow();
    }

    /** Staff corrected how the name is written; what was printed before shows the former writing. */
    public void correct(CandidateName corrected) {
        candidateName = corrected;
    }

    /** Whether the ticket was ever printed. Its seat then stays this candidate's, so that no number ever means two people. */
    public boolean hasPrintedTicket() {
        return issuedAt != null;
    }

    /** The ticket as it would be printed now. */
    public AdmissionTicket ticket(ExamTerms terms, TicketNumber number, SeatPlace seat) {
        return new AdmissionTicket(
                terms.code(),
                terms.title(),
                terms.zone(),
                candidateName.value(),
                maskedIdNumber,
                applicationNumber,
                agencyName,
                positionTitle,
                number,
                seat,
                subjects(terms),
                terms.rules());
    }

    /** The papers that this candidate writes, in the order of the exam. */
    public List<Subject> subjects(ExamTerms terms) {
        return papers == null ? terms.subjects() : papers.of(terms.subjects());
    }

    /** The line of this candidate on the papers of a room. */
    public RoomRoster.Entry entry(Seat seat) {
        return new RoomRoster.Entry(seat.seatNumber(), seat.ticketNumber(), candidateName, maskedIdNumber, photoId);
    }

    public boolean takesPart() {
        return status == AdmissionStatus.ADMITTED || status == AdmissionStatus.ISSUED;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID examId() {
        return examId;
    }

    /** The photo that the ticket shows; null where the exam does without photos. */
    public @Nullable UUID photoId() {
        return photoId;
    }

    /** A copy of the photo, which is to be fetched; empty where the exam does without photos. */
    public Optional<TicketPhoto> wantedPhoto(Instant now) {
        return Optional.ofNullable(photoId).map(id -> TicketPhoto.wanted(applicationId, examId, id, now));
    }

    public boolean isIssued() {
        return status == AdmissionStatus.ISSUED;
    }

    public AdmissionStatus status() {
        return status;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }
}
