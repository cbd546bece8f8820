package org.keju.review.domain;

import static org.keju.review.domain.CaseCommand.APPROVE;
import static org.keju.review.domain.CaseCommand.CLAIM;
import static org.keju.review.domain.CaseCommand.CLOSE;
import static org.keju.review.domain.CaseCommand.REJECT;
import static org.keju.review.domain.CaseCommand.RELEASE;
import static org.keju.review.domain.CaseCommand.REOPEN;
import static org.keju.review.domain.CaseCommand.RETURN;
import static org.keju.review.domain.ReviewRefused.Rule.NOT_HELD;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The question whether one candidate qualifies, as submitted once. It waits in a queue, the one promised earliest first; a
 * reviewer claims it for a while and decides. A decision is final: who changes an application submits anew, and that is
 * another case. When the process no longer needs the answer the case is closed without one, and opened again should the
 * process ask again.
 */
@Entity
@Table(name = "review_case")
public class ReviewCase {

    /** Whatever was promised comes before what was not. */
    private static final Instant NOTHING_PROMISED = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "exam_id")
    private UUID examId;

    private int submission;

    @Column(name = "application_number")
    private String applicationNumber;

    /** Beside the position, so that a reviewer's queue can be cut to one agency. */
    @Column(name = "agency_code")
    private String agencyCode;

    @Column(columnDefinition = "mediumtext")
    private Position position;

    @Column(name = "candidate_file", columnDefinition = "mediumblob")
    private CandidateFile file;

    @Column(name = "promised_by")
    private @Nullable Instant promisedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    /** The place in the queue: when a decision is promised, or {@link #NOTHING_PROMISED}; null once none is awaited. */
    @Column(name = "due_at")
    private @Nullable Instant due;

    @Embedded
    private @Nullable Claim claim;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "case_reason", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    @Column(name = "code")
    private List<String> reasons = new ArrayList<>();

    private @Nullable String note;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ReviewCase() {}

    /** The process asks for a decision. */
    public ReviewCase(UUID id, Submission submission) {
        this.id = id;
        this.applicationId = submission.applicationId();
        this.examId = submission.examId();
        this.submission = submission.number();
        this.applicationNumber = submission.applicationNumber();
        this.agencyCode = submission.position().agencyCode();
        this.position = submission.position();
        this.file = submission.file();
        this.promisedBy = submission.promisedBy();
        this.requestedAt = submission.requestedAt();
        this.state = CaseState.OPEN;
        enqueue();
    }

    /** Asked for the same submission once more: only a case that was put away comes back. */
    public void requestAgain(@Nullable Instant newPromise) {
        if (state.after(REOPEN).isPresent()) {
            move(REOPEN);
            promisedBy = newPromise;
            enqueue();
        }
    }

    /** The reviewer holds the case for the length of a lease; holding it already, the reviewer holds it longer. */
    public void claim(UUID reviewer, Duration lease, Instant now) {
        nextState(CLAIM);
        if (claim != null && claim.isLive(now) && !claim.reviewer().equals(reviewer)) {
            throw new ReviewRefused(NOT_HELD);
        }
        move(CLAIM);
        claim = new Claim(reviewer, now.plus(lease));
    }

    /** The reviewer gives the case back undecided. */
    public void release(UUID reviewer, Instant now) {
        takeFrom(reviewer, RELEASE, now);
    }

    public void approve(UUID reviewer, Instant now) {
        takeFrom(reviewer, APPROVE, now);
        due = null;
    }

    public void reject(Objection objection, UUID reviewer, Instant now) {
        takeFrom(reviewer, REJECT, now);
        explain(objection);
    }

    /** Named so because {@code return} is taken: the candidate shall add something (row 69). */
    public void sendBack(Objection objection, UUID reviewer, Instant now) {
        takeFrom(reviewer, RETURN, now);
        explain(objection);
    }

    /** The process needs no decision any more; one that was made stays. */
    public void close() {
        if (state.after(CLOSE).isPresent()) {
            move(CLOSE);
            claim = null;
            due = null;
        }
    }

    private void takeFrom(UUID reviewer, CaseCommand command, Instant now) {
        nextState(command);
        requireHeldBy(reviewer, now);
        move(command);
        claim = null;
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

    private void enqueue() {
        due = promisedBy == null ? NOTHING_PROMISED : promisedBy;
    }

    private void explain(Objection objection) {
        reasons.addAll(objection.reasons());
        note = objection.note();
        due = null;
    }

    private CaseState nextState(CaseCommand command) {
        return state.after(command).orElseThrow(() -> new IllegalCaseTransition(state, command));
    }

    private void move(CaseCommand command) {
        state = nextState(command);
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID examId() {
        return examId;
    }

    public int submission() {
        return submission;
    }

    public String applicationNumber() {
        return applicationNumber;
    }

    public Position position() {
        return position;
    }

    public CandidateFile file() {
        return file;
    }

    public @Nullable Instant promisedBy() {
        return promisedBy;
    }

    public CaseState state() {
        return state;
    }

    public @Nullable Claim claim() {
        return claim;
    }

    public List<String> reasons() {
        return List.copyOf(reasons);
    }

    public @Nullable String note() {
        return note;
    }

    public String agencyCode() {
        return agencyCode;
    }

    /** By when a decision is owed; far in the future for what was not promised, and for what needs none. */
    public Instant owedBy() {
        return due == null ? NOTHING_PROMISED : due;
    }
}
