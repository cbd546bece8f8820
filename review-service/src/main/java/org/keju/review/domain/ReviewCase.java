package org.keju.review.domain;

import static org.keju.review.domain.CaseCommand.CLAIM;
import static org.keju.review.domain.CaseCommand.CLOSE;
import static org.keju.review.domain.CaseCommand.PASS_ON;
import static org.keju.review.domain.CaseCommand.REFER;
import static org.keju.review.domain.CaseCommand.RELEASE;
import static org.keju.review.domain.CaseCommand.REOPEN;
import static org.keju.review.domain.CaseCommand.UNDO;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about one application that a person must answer. It waits in a queue, the one promised earliest first; a reviewer
 * claims it for a while and gives an opinion. Where an exam wants two to agree, the case goes back into the queue for somebody
 * else until they do. The decision is told to the process; whoever took part in it can undo it, and the case is judged again,
 * until the candidate has gone on. When the process no longer needs the answer the case is closed without one, and opened
 * again should the process ask again.
 */
@Entity
@Table(name = "review_case")
@DiscriminatorColumn(name = "kind")
public abstract class ReviewCase {

    @Id
    private UUID id;

    @Embedded
    private CaseRequest request;

    @Column(name = "candidate_file", columnDefinition = "mediumblob")
    private CandidateFile file;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Embedded
    private QueuePlace place = new QueuePlace();

    @Embedded
    private Deliberation deliberation = new Deliberation();

    @Embedded
    private Outcome outcome = new Outcome();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ReviewCase() {}

    @SuppressWarnings("NullAway") // the kinds enqueue it once they are complete themselves
    ReviewCase(UUID id, CaseRequest request, CandidateFile file) {
        this.id = id;
        this.request = request;
        this.file = file;
        this.state = CaseState.OPEN;
    }

    public abstract CaseKind kind();

    /** Whether the reviewers of these agencies may judge it. */
    abstract boolean concerns(Set<String> agencies);

    /** The reasons that may be given against the candidate. */
    public abstract List<Reason> catalogueOf(Exam exam);

    /** How many people have to give the same verdict. */
    public abstract int agreeingBy(Exam exam);

    /** Asked for the same once more: only a case that was put away comes back. */
    public void requestAgain(@Nullable Instant newPromise) {
        if (state.after(REOPEN).isPresent()) {
            move(REOPEN);
            outcome.becomeOpen();
            request = request.promisedBy(newPromise);
            enqueue();
        }
    }

    /** The reviewer holds the case for the length of a lease; holding it already, the reviewer holds it longer. */
    public void claim(UUID reviewer, Duration lease, Instant now) {
        nextState(CLAIM);
        place.requireHeldByNobodyElse(reviewer, now);
        deliberation.requireNothingFrom(reviewer);
        move(CLAIM);
        place.take(reviewer, lease, now);
    }

    /** The reviewer gives the case back without an opinion. */
    public void release(UUID reviewer, Instant now) {
        nextState(RELEASE);
        requireHeldBy(reviewer, now);
        letGo(RELEASE);
        enqueue();
    }

    /**
     * The reviewer who holds the case says what it comes to.
     *
     * @param agreeing how many people have to give the same verdict before it stands
     * @return whether the case is decided now; if not, it waits for somebody else's opinion
     */
    public boolean judge(Judgement judgement, UUID reviewer, int agreeing, Instant now) {
        nextState(judgement.verdict().command());
        requireHeldBy(reviewer, now);
        Optional<Judgement> decision = deliberation.hear(reviewer, judgement, agreeing, now);
        decision.ifPresentOrElse(agreed -> decide(agreed, now), () -> passOn(now));
        return decision.isPresent();
    }

    private void passOn(Instant now) {
        move(PASS_ON);
        place.passOn(now);
        enqueue();
    }

    private void decide(Judgement agreed, Instant now) {
        move(agreed.verdict().command());
        place.leave();
        outcome.become(agreed, now);
    }

    /**
     * Somebody who took part in the decision takes it back; the case has to be judged anew, by as many as before. An opinion that
     * waits for another one is taken back in the same way, but only by whoever gave it, and while it is the only one.
     *
     * @throws ReviewRefused when it is not this reviewer's to take back, or when it is too late
     */
    public void undo(UUID reviewer, Instant now) {
        requireSomethingToUndo();
        deliberation.requireRetractableBy(reviewer, state.decided());
        undo(now);
    }

    /**
     * Whoever runs the exam has the case judged anew: those who decided may have gone home, and those who cannot agree may be all
     * that there are.
     *
     * @throws ReviewRefused when the application has gone on, or somebody is judging the case at this moment
     */
    public void undo(Instant now) {
        requireSomethingToUndo();
        outcome.requireChangeable();
        place.requireHeldByNobody(now);
        move(UNDO);
        deliberation.beginAnew();
        place.beginAnew();
        outcome.clear();
        enqueue();
    }

    /** Staff corrected what the candidate had handed in; the decision, if there is one, stands. */
    public void correct(CandidateFile corrected) {
        file = corrected;
    }

    private void requireSomethingToUndo() {
        nextState(UNDO);
        if (deliberation.isSilent()) {
            throw new IllegalCaseTransition(state, UNDO);
        }
    }

    /** Whoever runs the exam lets the reviewers of every agency judge it, where its own has nobody left who may. */
    public void refer() {
        move(REFER);
        place.refer();
    }

    /** The process needs no decision any more; one that was made stays. */
    public void close() {
        if (state.after(CLOSE).isPresent()) {
            move(CLOSE);
            place.leave();
        }
    }

    /** The application has gone on: without a decision none is needed, and one that was made is final. */
    public void end(Instant now) {
        close();
        becomeFinal(now);
    }

    void becomeFinal(Instant now) {
        outcome.becomeFinal(now);
    }

    /**
     * Passes for the reviewer who holds the case.
     *
     * @throws ReviewRefused with {@link ReviewRefused.Rule#NOT_HELD} for everybody else, and when the lease has ended
     */
    public void requireHeldBy(UUID reviewer, Instant now) {
        place.requireHeldBy(reviewer, now);
    }

    void letGo(CaseCommand command) {
        move(command);
        place.letGo();
    }

    /** Takes the place in the queue that the promise gives it. */
    void enqueue() {
        place.join(request.promisedBy());
    }

    void dequeue() {
        place.leave();
    }

    /** Whether somebody holds it now. */
    boolean isHeld(Instant now) {
        return place.isHeld(now);
    }

    boolean isReferred() {
        return place.isReferred();
    }

    private CaseState nextState(CaseCommand command) {
        return state.after(command).orElseThrow(() -> new IllegalCaseTransition(state, command));
    }

    void move(CaseCommand command) {
        state = nextState(command);
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return request.applicationId();
    }

    public UUID examId() {
        return request.examId();
    }

    /** Counts the submissions, or the requests, of the application from 1. */
    public int submission() {
        return request.number();
    }

    public String applicationNumber() {
        return request.applicationNumber();
    }

    public CandidateFile file() {
        return file;
    }

    public @Nullable Instant promisedBy() {
        return request.promisedBy();
    }

    public CaseState state() {
        return state;
    }

    public @Nullable Claim claim() {
        return place.claim();
    }

    /** The opinions that count: those given since the last decision was undone. */
    public List<Opinion> opinions() {
        return deliberation.current();
    }

    public List<String> reasons() {
        return outcome.reasons();
    }

    public @Nullable String note() {
        return outcome.note();
    }

    /** By when a decision is owed; far in the future for what was not promised, and for what needs none. */
    public Instant owedBy() {
        return place.owedBy();
    }
}
