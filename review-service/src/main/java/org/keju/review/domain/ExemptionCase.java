package org.keju.review.domain;

import static org.keju.review.domain.CaseCommand.COMPLETE;
import static org.keju.review.domain.CaseCommand.LACK;
import static org.keju.review.domain.CaseCommand.RELEASE;
import static org.keju.review.domain.ReviewRefused.Rule.EVIDENCE_FIXED;
import static org.keju.review.domain.ReviewRefused.Rule.TOO_MUCH_EVIDENCE;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whether a candidate need not pay (rows 84 to 86). The candidate puts evidence to it until an officer takes it in hand; where
 * the exam asks for evidence, no officer is troubled before there is some.
 */
@Entity
@DiscriminatorValue("EXEMPTION")
public class ExemptionCase extends ReviewCase {

    /** How many files a candidate may put to one request. */
    public static final int MOST_EVIDENCE = 6;

    private static final int OFFICERS = 1;

    @Column(name = "account_id")
    private UUID accountId;

    private String ground;

    @Column(name = "evidence_required")
    private boolean evidenceRequired;

    @Column(name = "evidence_count")
    private int evidenceCount;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ExemptionCase() {}

    /**
     * The candidate asks.
     *
     * @param ground code of the ground that the candidate gives, out of the exam's catalogue
     */
    public ExemptionCase(
            UUID id, CaseRequest request, CandidateFile file, UUID accountId, String ground, boolean evidenceRequired) {
        super(id, request, file);
        this.accountId = accountId;
        this.ground = ground;
        this.evidenceRequired = evidenceRequired;
        enqueue();
    }

    @Override
    public CaseKind kind() {
        return CaseKind.EXEMPTION;
    }

    @Override
    boolean concerns(Set<String> agencies) {
        return false;
    }

    /** That is no agency's affair to begin with. */
    @Override
    public void refer() {
        throw new IllegalCaseTransition(state(), CaseCommand.REFER);
    }

    @Override
    public List<Reason> catalogueOf(Exam exam) {
        return exam.exemptionReasons();
    }

    @Override
    public int agreeingBy(Exam exam) {
        return OFFICERS;
    }

    /**
     * A request is granted or refused; a candidate who was refused for want of evidence may ask again. One that is granted is
     * final at once: the process waives the fee, or pays it back, and does not take that away again.
     */
    @Override
    public boolean judge(Judgement judgement, UUID reviewer, int agreeing, Instant now) {
        if (judgement.verdict() == Verdict.RETURN) {
            throw new IllegalCaseTransition(state(), CaseCommand.RETURN);
        }
        boolean decided = super.judge(judgement, reviewer, agreeing, now);
        if (state() == CaseState.APPROVED) {
            becomeFinal(now);
        }
        return decided;
    }

    /** The candidate puts one more file to the request. */
    public void addEvidence(Instant now) {
        requireRoomForEvidence(now);
        evidenceCount++;
        waitAgain();
    }

    /** Passes while the candidate may put one more file to the request. */
    public void requireRoomForEvidence(Instant now) {
        requireChangeable(now);
        if (evidenceCount >= MOST_EVIDENCE) {
            throw new ReviewRefused(TOO_MUCH_EVIDENCE, MOST_EVIDENCE);
        }
    }

    /** The candidate takes a file back. */
    public void removeEvidence(Instant now) {
        requireChangeable(now);
        evidenceCount--;
        waitAgain();
    }

    /** The exam's rule, as it is now, says whether evidence is needed; whoever holds the case may finish it as it is. */
    public void requireEvidence(boolean required) {
        evidenceRequired = required;
        if (state() == CaseState.INCOMPLETE || state() == CaseState.OPEN) {
            waitAgain();
        }
    }

    private void waitAgain() {
        if (state() == CaseState.INCOMPLETE) {
            move(COMPLETE);
        } else if (state() == CaseState.CLAIMED) {
            letGo(RELEASE); // by somebody whose lease has ended
        }
        enqueue();
    }

    /** Without the evidence that the exam asks for, it is the candidate who has to act. */
    @Override
    void enqueue() {
        if (evidenceRequired && evidenceCount == 0) {
            move(LACK);
            dequeue();
        } else {
            super.enqueue();
        }
    }

    /** Whether the candidate may change the evidence: nobody looks at it, and nobody has decided on it. */
    public boolean isChangeable(Instant now) {
        return switch (state()) {
            case INCOMPLETE, OPEN -> true;
            case CLAIMED -> !isHeld(now);
            case APPROVED, REJECTED, RETURNED, CLOSED -> false;
        };
    }

    private void requireChangeable(Instant now) {
        if (!isChangeable(now)) {
            throw new ReviewRefused(EVIDENCE_FIXED);
        }
    }

    /** Whose request it is. */
    public UUID accountId() {
        return accountId;
    }

    public String ground() {
        return ground;
    }
}
