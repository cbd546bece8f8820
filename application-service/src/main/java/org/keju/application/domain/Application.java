package org.keju.application.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.ApplicationRefused.Reason;
import org.keju.application.domain.HistoryEntry.What;
import org.keju.application.domain.HistoryEntry.Who;
import org.keju.application.domain.exam.Answers;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.FormFault;
import org.keju.application.domain.exam.Pledge;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.CommitmentState;
import org.keju.application.domain.progress.Facts;
import org.keju.application.domain.progress.FeeState;
import org.keju.application.domain.progress.Process;
import org.keju.application.domain.progress.Progress;
import org.keju.application.domain.progress.QualificationState;
import org.keju.application.domain.progress.Region;

/**
 * One candidate's registration for one exam. It begins as a draft: the candidate accepts the pledges, answers the form and
 * chooses a position, in whatever order the exam's guards allow. Submission makes it visible to reviewers; an edit that is
 * still allowed makes a draft of it again. What happens to photo, review, fee, seat and ticket is decided elsewhere and
 * only noted here. It ends complete, when all that the exam requires is done, or withdrawn by its candidate, or lapsed by time.
 */
@Entity
@Table(name = "application")
public class Application {

    @Id
    private UUID id;

    private UUID examId;

    @Embedded
    private Candidate candidate;

    private String number;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private Instant stateSince;

    private Instant startedAt;

    @Version
    private @Nullable Long version;

    private AcceptedPledges pledges;

    private Answers answers;

    private @Nullable String positionKey;

    private RefusedPositions refusedPositions;

    @Embedded
    private PhotoRegion photo;

    @Embedded
    private QualificationRegion qualification;

    @Embedded
    private FeeRegion fee;

    @Embedded
    private SeatRegion seat;

    @Embedded
    private TicketRegion ticket;

    @Embedded
    private Requests requests;

    private @Nullable Instant nextChangeAt;

    @Transient
    private List<HistoryEntry> history = new ArrayList<>();

    @Transient
    private List<Signal> signals = new ArrayList<>();

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    private Application(UUID id, UUID examId, Candidate candidate, ApplicationNumber number, Instant now) {
        this.id = id;
        this.examId = examId;
        this.candidate = candidate;
        this.number = number.digits();
        this.state = ApplicationState.DRAFT;
        this.stateSince = now;
        this.startedAt = now;
        this.pledges = AcceptedPledges.NONE;
        this.answers = Answers.NONE;
        this.refusedPositions = RefusedPositions.NONE;
        this.photo = PhotoRegion.NONE;
        this.qualification = QualificationRegion.NONE;
        this.fee = FeeRegion.NONE;
        this.seat = SeatRegion.NONE;
        this.ticket = TicketRegion.NONE;
        this.requests = Requests.NONE;
    }

    /** A new draft. Whether the exam takes applications now is for the caller to ask. */
    public static Application start(UUID id, UUID examId, Candidate candidate, ApplicationNumber number, Instant now) {
        Application application = new Application(id, examId, candidate, number, now);
        application.note(now, Who.CANDIDATE, What.STARTED, "");
        return application;
    }

    /** Accepts a pledge in the way it asks for. Accepting it again changes nothing. */
    public void accept(String pledgeId, @Nullable String signature, ExamDefinition exam, Instant now) {
        Pledge pledge = exam.pledge(pledgeId).orElseThrow(() -> new ApplicationRefused(Reason.UNKNOWN_PLEDGE));
        if (pledges.has(pledge)) {
            return;
        }
        refuseIf(state.ended(), Reason.ENDED);
        refuseIf(!progress(exam, now).step(Region.COMMITMENT).open(), Reason.PLEDGE_NOT_OPEN);
        Integer countdown = pledge.countdownSeconds();
        refuseIf(countdown != null && now.isBefore(startedAt.plusSeconds(countdown)), Reason.PLEDGE_TOO_SOON);
        boolean signed = signature != null && signature.strip().equals(candidate.name());
        refuseIf(pledge.kind() == Pledge.Kind.TYPED_SIGNATURE && !signed, Reason.SIGNATURE_DIFFERS);
        pledges = pledges.with(pledge, now);
        note(now, Who.CANDIDATE, What.PLEDGE_ACCEPTED, pledgeId);
    }

    /** Keeps answers. Gaps are allowed until submission, wrong answers are not. */
    public void fill(Answers given, ExamDefinition exam, Instant now) {
        beginEdit(exam, now);
        List<FormFault> faults = exam.form().faultsOfDraft(given);
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(Reason.FORM_INVALID, faults);
        }
        answers = given;
        note(now, Who.CANDIDATE, What.FORM_SAVED, "");
    }

    /** Chooses the one position applied for (row 38). That it exists is for the caller to know. */
    public void choose(String key, ExamDefinition exam, Instant now) {
        beginEdit(exam, now);
        refuseIf(forbidden(key, exam), Reason.POSITION_REFUSED_BEFORE);
        positionKey = key;
        note(now, Who.CANDIDATE, What.POSITION_CHOSEN, key);
    }

    /** Hands the application to the reviewers, the first time or again after a refusal or an edit (row 39). */
    public void submit(ExamDefinition exam, Instant now) {
        refuseIf(state.ended(), Reason.ENDED);
        refuseIf(!state.next().contains(ApplicationState.SUBMITTED), Reason.COMPLETE_ALREADY);
        refuseUnlessOpen(progress(exam, now));
        List<FormFault> faults = exam.form().faultsOfSubmission(answers);
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(Reason.FORM_INCOMPLETE, faults);
        }
        String key = positionKey;
        if (key == null) {
            throw new ApplicationRefused(Reason.POSITION_MISSING);
        }
        refuseIf(forbidden(key, exam), Reason.POSITION_REFUSED_BEFORE);
        become(ApplicationState.SUBMITTED, now);
        qualification = qualification.submitted(now);
        note(now, Who.CANDIDATE, What.SUBMITTED, key);
        signals.add(new Signal.Submitted(now));
    }

    /** Gives the application up for good. Who has paid must ask for the money first, so that it is not lost silently. */
    public void withdraw(Instant now) {
        if (state == ApplicationState.WITHDRAWN) {
            return;
        }
        refuseIf(state == ApplicationState.LAPSED, Reason.ENDED);
        refuseIf(state == ApplicationState.COMPLETE, Reason.COMPLETE_ALREADY);
        refuseIf(fee.state() != FeeState.NONE, Reason.PAID_ALREADY);
        become(ApplicationState.WITHDRAWN, now);
        note(now, Who.CANDIDATE, What.WITHDRAWN, "");
        signals.add(new Signal.Withdrawn(now));
    }

    public void photoConfirmed(UUID photoId, Instant at) {
        photo.confirmed(photoId, at).filter(_ -> !state.ended()).ifPresent(next -> {
            photo = next;
            note(at, Who.CANDIDATE, What.PHOTO_CONFIRMED, "");
        });
    }

    public void photoApproved(UUID photoId, Instant at) {
        photo.approved(photoId, at).filter(_ -> !state.ended()).ifPresent(next -> {
            photo = next;
            note(at, Who.PHOTO_AUDIT, What.PHOTO_APPROVED, "");
        });
    }

    public void photoRejected(UUID photoId, Refusal why, Instant at) {
        photo.rejected(photoId, why, at).filter(_ -> !state.ended()).ifPresent(next -> {
            photo = next;
            note(at, Who.PHOTO_AUDIT, What.PHOTO_REJECTED, String.join(",", why.reasons()));
        });
    }

    /** Notes a reviewer's verdict on one submission; a verdict on an earlier submission has no effect. */
    public void judged(QualificationState verdict, int submission, Refusal why, Instant at) {
        qualification
                .decided(verdict, submission, why, at)
                .filter(_ -> !state.ended())
                .ifPresent(next -> {
                    qualification = next;
                    if (verdict == QualificationState.FAILED && positionKey != null) {
                        refusedPositions = refusedPositions.with(positionKey);
                    }
                    note(
                            at,
                            Who.REVIEW,
                            What.valueOf("QUALIFICATION_" + verdict.name()),
                            String.join(",", why.reasons()));
                });
    }

    public void paymentStarted(Instant at) {
        fee.started(at).ifPresent(next -> {
            fee = next;
            note(at, Who.CANDIDATE, What.PAYMENT_STARTED, "");
        });
    }

    /** Notes that the fee is paid. Money is a fact: it is noted even when the application has ended. */
    public void paymentSettled(long fen, Instant at) {
        fee.settled(fen, at).ifPresent(next -> {
            fee = next;
            note(at, Who.PAYMENT, What.PAYMENT_SETTLED, String.valueOf(fen));
        });
    }

    public void seatAssigned(Instant at) {
        seat.assigned(at).ifPresent(next -> {
            seat = next;
            note(at, Who.SEATING, What.SEAT_ASSIGNED, "");
        });
    }

    public void ticketIssued(Instant at) {
        ticket.issued(at).ifPresent(next -> {
            ticket = next;
            note(at, Who.CANDIDATE, What.TICKET_ISSUED, "");
        });
    }

    /**
     * Draws the consequences of where the application stands now: completes it, lets it lapse, asks the other services for
     * what has become possible and takes back what no longer is. Doing it twice says nothing twice.
     */
    public void advance(ExamDefinition exam, Instant now) {
        Progress before = progress(exam, now);
        before.lapsedBy().ifPresent(region -> {
            become(ApplicationState.LAPSED, now);
            note(now, Who.TIME, What.LAPSED, region.word());
            signals.add(new Signal.Lapsed(region, now));
        });
        if (state == ApplicationState.SUBMITTED && before.complete()) {
            become(ApplicationState.COMPLETE, now);
            note(now, Who.TIME, What.COMPLETED, "");
            signals.add(new Signal.Completed());
        }
        Progress after = progress(exam, now);
        requests = requests.follow(after, qualification.submission(), now, signals);
        nextChangeAt = after.nextChange().orElse(null);
    }

    /** What is to be told to the other services since this was last asked. */
    public List<Signal> takeSignals() {
        List<Signal> taken = List.copyOf(signals);
        signals.clear();
        return taken;
    }

    /** What happened since this was last asked. */
    public List<HistoryEntry> takeHistory() {
        List<HistoryEntry> taken = List.copyOf(history);
        history.clear();
        return taken;
    }

    /** Where this application stands. */
    public Progress progress(ExamDefinition exam, Instant now) {
        return Progress.of(exam.process(), facts(exam), now);
    }

    Facts facts(ExamDefinition exam) {
        Optional<Instant> committed = pledges.allAcceptedAt(exam.pledges(), startedAt);
        return Facts.initial()
                .with(committed.isPresent() ? CommitmentState.ACCEPTED : CommitmentState.UNREAD, committed.orElse(null))
                .with(state, stateSince)
                .with(photo.state(), photo.since())
                .with(qualification.state(), qualification.since())
                .with(fee.state(), fee.since())
                .with(seat.state(), seat.since())
                .with(ticket.state(), ticket.since());
    }

    /** An edit makes a draft of a submission; the reviewer no longer has it. */
    private void beginEdit(ExamDefinition exam, Instant now) {
        refuseIf(state.ended(), Reason.ENDED);
        progress(exam, now).editRefusal().ifPresent(refusal -> {
            throw new ApplicationRefused(
                    switch (refusal) {
                        case NOT_OPEN -> Reason.NOT_OPEN_YET;
                        case CLOSED -> Reason.CLOSED;
                        case LOCKED -> Reason.LOCKED;
                    });
        });
        if (state == ApplicationState.SUBMITTED) {
            become(ApplicationState.DRAFT, now);
            qualification = qualification.edited();
            note(now, Who.CANDIDATE, What.REOPENED, "");
        }
    }

    private void refuseUnlessOpen(Progress progress) {
        if (!progress.step(Region.APPLICATION).open()) {
            boolean submitted = state == ApplicationState.SUBMITTED;
            throw new ApplicationRefused(
                    submitted
                            ? Reason.NOT_SUBMITTABLE
                            : progress.editRefusal()
                                    .filter(refusal -> refusal == Progress.EditRefusal.CLOSED)
                                    .map(_ -> Reason.CLOSED)
                                    .orElse(Reason.NOT_OPEN_YET));
        }
    }

    private boolean forbidden(String key, ExamDefinition exam) {
        return exam.process().resubmission() == Process.Resubmission.OTHER_POSITION
                && refusedPositions.keys().contains(key);
    }

    private void become(ApplicationState next, Instant now) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException(state + " is never followed by " + next);
        }
        state = next;
        stateSince = now;
    }

    private void note(Instant at, Who who, What what, String why) {
        history.add(new HistoryEntry(id, at, who, what, why));
    }

    private static void refuseIf(boolean refused, Reason reason) {
        if (refused) {
            throw new ApplicationRefused(reason);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID examId() {
        return examId;
    }

    public Candidate candidate() {
        return candidate;
    }

    public ApplicationNumber number() {
        return new ApplicationNumber(number);
    }

    public ApplicationState state() {
        return state;
    }

    /** Counts the changes; 0 before the first is stored. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** Refuses a change that was made on the sight of an earlier version. */
    public void expect(long expected) {
        if (version() != expected) {
            throw new StaleApplication(id, expected);
        }
    }

    public AcceptedPledges pledges() {
        return pledges;
    }

    public Answers answers() {
        return answers;
    }

    public @Nullable String positionKey() {
        return positionKey;
    }

    public PhotoRegion photo() {
        return photo;
    }

    public QualificationRegion qualification() {
        return qualification;
    }

    public FeeRegion fee() {
        return fee;
    }

    public @Nullable Instant nextChangeAt() {
        return nextChangeAt;
    }
}
