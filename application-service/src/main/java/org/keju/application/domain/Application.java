package org.keju.application.domain;

import static org.keju.application.domain.ApplicationRules.refuseIf;

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
import org.keju.application.domain.exam.Pledge;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.CommitmentState;
import org.keju.application.domain.progress.Facts;
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
        ApplicationRules.mayAccept(pledge, signature, candidate, startedAt, now);
        pledges = pledges.with(pledge, now);
        note(now, Who.CANDIDATE, What.PLEDGE_ACCEPTED, pledgeId);
    }

    /** Keeps answers. Gaps are allowed until submission, wrong answers are not. */
    public void fill(Answers given, ExamDefinition exam, Instant now) {
        beginEdit(exam, now);
        ApplicationRules.draftIsSound(given, exam);
        answers = given;
        note(now, Who.CANDIDATE, What.FORM_SAVED, "");
    }

    /** Chooses the one position applied for (row 38). That it exists is for the caller to know. */
    public void choose(String key, ExamDefinition exam, Instant now) {
        beginEdit(exam, now);
        ApplicationRules.mayChoose(key, refusedPositions, exam);
        positionKey = key;
        note(now, Who.CANDIDATE, What.POSITION_CHOSEN, key);
    }

    /** Hands the application to the reviewers, the first time or again after a refusal or an edit (row 39). */
    public void submit(ExamDefinition exam, Instant now) {
        ApplicationRules.maySubmit(state, progress(exam, now));
        ApplicationRules.submissionIsSound(answers, exam);
        String key = positionKey;
        if (key == null) {
            throw new ApplicationRefused(Reason.POSITION_MISSING);
        }
        ApplicationRules.mayChoose(key, refusedPositions, exam);
        become(ApplicationState.SUBMITTED, now);
        qualification = qualification.submitted(now);
        note(now, Who.CANDIDATE, What.SUBMITTED, key);
        signals.add(new Signal.Submitted(now));
    }

    /** Gives the application up for good. Doing so again changes nothing. */
    public void withdraw(Instant now) {
        if (state == ApplicationState.WITHDRAWN) {
            return;
        }
        ApplicationRules.mayWithdraw(state, fee);
        become(ApplicationState.WITHDRAWN, now);
        note(now, Who.CANDIDATE, What.WITHDRAWN, "");
        signals.add(new Signal.Withdrawn(now));
    }

    public void photoConfirmed(UUID photoId, Instant at) {
        photo = whileAlive(photo, photo.confirmed(photoId, at), at, Who.CANDIDATE, What.PHOTO_CONFIRMED, "");
    }

    public void photoApproved(UUID photoId, Instant at) {
        photo = whileAlive(photo, photo.approved(photoId, at), at, Who.PHOTO_AUDIT, What.PHOTO_APPROVED, "");
    }

    public void photoRejected(UUID photoId, Refusal why, Instant at) {
        Optional<PhotoRegion> next = photo.rejected(photoId, why, at);
        photo = whileAlive(photo, next, at, Who.PHOTO_AUDIT, What.PHOTO_REJECTED, why.inShort());
    }

    /** Notes a reviewer's verdict on one submission; a verdict on an earlier submission has no effect. */
    public void judged(QualificationState verdict, int submission, Refusal why, Instant at) {
        Optional<QualificationRegion> next = qualification.decided(verdict, submission, why, at);
        What what = What.valueOf("QUALIFICATION_" + verdict.name());
        qualification = whileAlive(qualification, next, at, Who.REVIEW, what, why.inShort());
        if (qualification.state() == QualificationState.FAILED && positionKey != null && next.isPresent()) {
            refusedPositions = refusedPositions.with(positionKey);
        }
    }

    public void paymentStarted(Instant at) {
        fee = noted(fee, fee.started(at), at, Who.CANDIDATE, What.PAYMENT_STARTED, "");
    }

    /** Notes that the fee is paid. Money is a fact: it is noted even when the application has ended. */
    public void paymentSettled(long fen, Instant at) {
        fee = noted(fee, fee.settled(fen, at), at, Who.PAYMENT, What.PAYMENT_SETTLED, String.valueOf(fen));
    }

    public void seatAssigned(Instant at) {
        seat = noted(seat, seat.assigned(at), at, Who.SEATING, What.SEAT_ASSIGNED, "");
    }

    public void ticketIssued(Instant at) {
        ticket = noted(ticket, ticket.issued(at), at, Who.CANDIDATE, What.TICKET_ISSUED, "");
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
        ApplicationRules.mayEdit(progress(exam, now));
        if (state == ApplicationState.SUBMITTED) {
            become(ApplicationState.DRAFT, now);
            qualification = qualification.edited();
            note(now, Who.CANDIDATE, What.REOPENED, "");
        }
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

    /** The next state of a region, if the fact has an effect and the application is still alive; else the one it has. */
    private <R> R whileAlive(R region, Optional<R> next, Instant at, Who who, What what, String why) {
        return state.ended() ? region : noted(region, next, at, who, what, why);
    }

    private <R> R noted(R region, Optional<R> next, Instant at, Who who, What what, String why) {
        next.ifPresent(_ -> note(at, who, what, why));
        return next.orElse(region);
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
