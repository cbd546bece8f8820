package org.keju.review.domain;

import static org.keju.review.domain.CaseCommand.CLAIM;
import static org.keju.review.domain.CaseCommand.CLOSE;
import static org.keju.review.domain.CaseCommand.PASS_ON;
import static org.keju.review.domain.CaseCommand.RELEASE;
import static org.keju.review.domain.CaseCommand.REOPEN;
import static org.keju.review.domain.CaseCommand.UNDO;
import static org.keju.review.domain.ReviewRefused.Rule.ALREADY_JUDGED;
import static org.keju.review.domain.ReviewRefused.Rule.NOT_HELD;
import static org.keju.review.domain.ReviewRefused.Rule.NOT_YOURS_TO_UNDO;
import static org.keju.review.domain.ReviewRefused.Rule.TOO_LATE_TO_UNDO;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** Whatever was promised comes before what was not. */
    private static final Instant NOTHING_PROMISED = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    private UUID id;

    @Embedded
    private CaseRequest request;

    @Column(name = "candidate_file", columnDefinition = "mediumblob")
    private CandidateFile file;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    /** The place in the queue: when a decision is promised, or {@link #NOTHING_PROMISED}; null while nobody shall judge it. */
    @Column(name = "due_at")
    private @Nullable Instant due;

    @Embedded
    private @Nullable Claim claim;

    @Embedded
    private Deliberation deliberation = new Deliberation();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "case_reason", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    @Column(name = "code")
    private List<String> reasons = new ArrayList<>();

    private @Nullable String note;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    /** Since when the decision can no longer be undone, because the application has gone on, or a fee was waived by it. */
    @Column(name = "final_since")
    private @Nullable Instant finalSince;

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

    /** Whose reviewers alone may judge it; empty when that is no agency's affair. */
    public abstract String agencyCode();

    /** The reasons that may be given against the candidate. */
    public abstract List<Reason> catalogueOf(Exam exam);

    /** How many people have to give the same verdict. */
    public abstract int agreeingBy(Exam exam);

    /** Asked for the same once more: only a case that was put away comes back. */
    public void requestAgain(@Nullable Instant newPromise) {
        if (state.after(REOPEN).isPresent()) {
            move(REOPEN);
            finalSince = null;
            request = request.promisedBy(newPromise);
            enqueue();
        }
    }

    /** The reviewer holds the case for the length of a lease; holding it already, the reviewer holds it longer. */
    public void claim(UUID reviewer, Duration lease, Instant now) {
        nextState(CLAIM);
        if (claim != null && claim.isLive(now) && !claim.reviewer().equals(reviewer)) {
            throw new ReviewRefused(NOT_HELD);
        }
        if (deliberation.hasHeard(reviewer)) {
            throw new ReviewRefused(ALREADY_JUDGED);
        }
        move(CLAIM);
        claim = new Claim(reviewer, now.plus(lease));
    }

    /** The reviewer gives the case back without an opinion. */
    public void release(UUID reviewer, Instant now) {
        nextState(RELEASE);
        requireHeldBy(reviewer, now);
        backIntoTheQueue(RELEASE);
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
        decision.ifPresentOrElse(agreed -> decide(agreed, now), () -> backIntoTheQueue(PASS_ON));
        return decision.isPresent();
    }

    private void decide(Judgement agreed, Instant now) {
        move(agreed.verdict().command());
        claim = null;
        due = null;
        reasons.addAll(agreed.reasons());
        note = agreed.note();
        decidedAt = now;
    }

    /** Somebody who took part in the decision takes it back; the case has to be judged anew, by as many as before. */
    public void undo(UUID reviewer) {
        nextState(UNDO);
        if (!deliberation.hasHeard(reviewer)) {
            throw new ReviewRefused(NOT_YOURS_TO_UNDO);
        }
        undo();
    }

    /** Whoever runs the exam has a decision made anew, since those who made it may have gone home. */
    public void undo() {
        nextState(UNDO);
        if (finalSince != null) {
            throw new ReviewRefused(TOO_LATE_TO_UNDO);
        }
        move(UNDO);
        deliberation.beginAnew();
        reasons.clear();
        note = null;
        decidedAt = null;
        enqueue();
    }

    /** Staff corrected what the candidate had handed in; the decision, if there is one, stands. */
    public void correct(CandidateFile corrected) {
        file = corrected;
    }

    /** The process needs no decision any more; one that was made stays. */
    public void close() {
        if (state.after(CLOSE).isPresent()) {
            move(CLOSE);
            claim = null;
            due = null;
        }
    }

    /** The application has gone on: without a decision none is needed, and one that was made is final. */
    public void end(Instant now) {
        close();
        becomeFinal(now);
    }

    void becomeFinal(Instant now) {
        if (finalSince == null) {
            finalSince = now;
        }
    }

    /**
     * Passes for the reviewer who holds the case.
     *
     * @throws ReviewRefused with {@link ReviewRefused.Rule#NOT_HELD} for everybody else, and when the lease has ended
     */
    public void requireHeldBy(UUID reviewer, Instant now) {
        if (claim == null || !claim.isHeldBy(reviewer, now)) {
            throw new ReviewRefused(NOT_HELD);
        }
    }

    private void backIntoTheQueue(CaseCommand command) {
        letGo(command);
        enqueue();
    }

    void letGo(CaseCommand command) {
        move(command);
        claim = null;
    }

    /** Takes the place in the queue that the promise gives it. */
    void enqueue() {
        due = Objects.requireNonNullElse(request.promisedBy(), NOTHING_PROMISED);
    }

    void dequeue() {
        due = null;
    }

    /** Whether somebody holds it now. */
    boolean isHeld(Instant now) {
        return claim != null && claim.isLive(now);
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
        return claim;
    }

    /** The opinions that count: those given since the last decision was undone. */
    public List<Opinion> opinions() {
        return deliberation.current();
    }

    public List<String> reasons() {
        return List.copyOf(reasons);
    }

    public @Nullable String note() {
        return note;
    }

    /** By when a decision is owed; far in the future for what was not promised, and for what needs none. */
    public Instant owedBy() {
        return due == null ? NOTHING_PROMISED : due;
    }
}
