package org.keju.photo.domain;

import static org.keju.photo.domain.PhotoCommand.APPROVE;
import static org.keju.photo.domain.PhotoCommand.CLAIM;
import static org.keju.photo.domain.PhotoCommand.CONFIRM;
import static org.keju.photo.domain.PhotoCommand.REJECT;
import static org.keju.photo.domain.PhotoCommand.RELEASE;
import static org.keju.photo.domain.PhotoCommand.UNDO;
import static org.keju.photo.domain.PhotoCommand.UPLOAD;
import static org.keju.photo.domain.PhotoRefused.Rule.FINAL_ON_CONFIRM;
import static org.keju.photo.domain.PhotoRefused.Rule.NOT_HELD;
import static org.keju.photo.domain.PhotoRefused.Rule.TOO_LATE_TO_UNDO;

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
 * The photo of one application. The candidate hands it in and may replace it as often as needed, looks at it and confirms it;
 * from then on it waits in the auditors' queue and nobody can change it. An auditor claims it for a while, so that no two judge
 * the same photo, and finds it fit or unfit. A rejected photo may be replaced and confirmed again, unless the exam locks a photo
 * once it is confirmed. For a while a decision can be undone: the photo is judged once more, and the newer decision counts. When
 * the application ends, a waiting photo leaves the queue without a judgement.
 */
@Entity
@Table(name = "photo")
public class Photo {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "exam_id")
    private UUID examId;

    @Enumerated(EnumType.STRING)
    private PhotoState state;

    @Embedded
    private Picture picture;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "photo_check", joinColumns = @JoinColumn(name = "photo_id"))
    @OrderColumn(name = "position")
    private List<PhotoCheck> checks = new ArrayList<>();

    /** Since when it waits in the queue; null when it does not. The longest waiting is judged first. */
    @Column(name = "waiting_since")
    private @Nullable Instant waitingSince;

    @Embedded
    private @Nullable Claim claim;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "photo_reason", joinColumns = @JoinColumn(name = "photo_id"))
    @OrderColumn(name = "position")
    @Column(name = "code")
    private List<String> reasons = new ArrayList<>();

    private @Nullable String note;

    /** Who made the decision that stands, and when; null while none does. */
    @Embedded
    private @Nullable Decision decision;

    @ElementCollection
    @CollectionTable(name = "photo_history", joinColumns = @JoinColumn(name = "photo_id"))
    @OrderColumn(name = "position")
    private List<AuditRecord> history = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Photo() {}

    private Photo(UUID id, UUID applicationId, UUID examId, Picture picture) {
        this.id = id;
        this.applicationId = applicationId;
        this.examId = examId;
        this.state = PhotoState.NONE;
        this.picture = picture;
    }

    /** The first picture handed in for an application. */
    public static Photo of(UUID id, UUID applicationId, UUID examId, HandIn first, UUID candidate, Instant now) {
        Photo photo = new Photo(id, applicationId, examId, first.picture());
        photo.take(first, candidate, now);
        return photo;
    }

    /** Another picture takes the place of the one before (row 57). */
    public void replace(HandIn next, PhotoRule rule, UUID candidate, Instant now) {
        requireReplaceable(rule);
        take(next, candidate, now);
    }

    /** Passes when another picture may be handed in; asked before the effort of reading one. */
    public void requireReplaceable(PhotoRule rule) {
        nextState(UPLOAD);
        if (state == PhotoState.REJECTED && rule.finalOnConfirm()) {
            throw new PhotoRefused(FINAL_ON_CONFIRM);
        }
    }

    private void take(HandIn next, UUID candidate, Instant now) {
        move(next.how());
        picture = next.picture();
        checks.clear();
        checks.addAll(next.checks());
        forgetDecision();
        remember(next.how(), candidate, now);
    }

    /** The candidate looked at it and wants it judged as it is (row 55). */
    public void confirm(UUID candidate, Instant now) {
        move(CONFIRM);
        waitingSince = now;
        remember(CONFIRM, candidate, now);
    }

    /** The auditor holds the photo for the length of a lease; holding it already, the auditor holds it longer. */
    public void claim(UUID auditor, Duration lease, Instant now) {
        move(CLAIM);
        if (waitingSince == null
                || claim != null && claim.isLive(now) && !claim.auditor().equals(auditor)) {
            throw new PhotoRefused(NOT_HELD);
        }
        claim = new Claim(auditor, now.plus(lease));
        remember(CLAIM, auditor, now);
    }

    /** The auditor gives the photo back to the queue undecided. */
    public void release(UUID auditor, Instant now) {
        requireHeldBy(auditor, now);
        move(RELEASE);
        claim = null;
        remember(RELEASE, auditor, now);
    }

    public void approve(UUID auditor, Instant now) {
        nextState(APPROVE);
        requireHeldBy(auditor, now);
        leaveQueue();
        move(APPROVE);
        decision = new Decision(auditor, now);
        remember(APPROVE, auditor, now);
    }

    /** Finds the photo unfit. The rejection is made of the exam's catalogue, see {@link Rejection}. */
    public void reject(Rejection rejection, UUID auditor, Instant now) {
        nextState(REJECT);
        requireHeldBy(auditor, now);
        leaveQueue();
        move(REJECT);
        reasons.addAll(rejection.reasons());
        note = rejection.note();
        decision = new Decision(auditor, now);
        history.add(new AuditRecord(
                now, REJECT, auditor, picture.originalSha256(), String.join(",", reasons), rejection.note()));
    }

    /**
     * Takes a decision back: the photo is in the hands of this auditor, to be judged once more. A rejected photo that was replaced
     * since is not judged again; what replaced it is.
     *
     * @param window how long after a decision this is possible
     */
    public void undo(UUID auditor, Duration window, Duration lease, Instant now) {
        nextState(UNDO);
        if (!hasDecisionYoungerThan(window, now)) {
            throw new PhotoRefused(TOO_LATE_TO_UNDO);
        }
        move(UNDO);
        forgetDecision();
        waitingSince = now;
        claim = new Claim(auditor, now.plus(lease));
        remember(UNDO, auditor, now);
    }

    private void forgetDecision() {
        reasons.clear();
        note = null;
        decision = null;
    }

    /** The application ended: nobody needs to judge this photo any more. Repeating it changes nothing. */
    public void leaveQueue() {
        waitingSince = null;
        claim = null;
    }

    /** The process asks again for the photo of an application that had ended: a photo still to be judged waits once more. */
    public void rejoinQueue(Instant now) {
        if (state == PhotoState.PENDING && waitingSince == null) {
            waitingSince = now;
        }
    }

    /**
     * Passes for the auditor who holds the photo.
     *
     * @throws PhotoRefused with {@link PhotoRefused.Rule#NOT_HELD} for everybody else, and when the lease has ended
     */
    public void requireHeldBy(UUID auditor, Instant now) {
        if (claim == null || !claim.isHeldBy(auditor, now)) {
            throw new PhotoRefused(NOT_HELD);
        }
    }

    private PhotoState nextState(PhotoCommand command) {
        return state.after(command).orElseThrow(() -> new IllegalPhotoTransition(state, command));
    }

    private void move(PhotoCommand command) {
        state = nextState(command);
    }

    private void remember(PhotoCommand command, UUID actor, Instant now) {
        history.add(new AuditRecord(now, command, actor, picture.originalSha256(), null, null));
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

    public PhotoState state() {
        return state;
    }

    public Picture picture() {
        return picture;
    }

    public List<PhotoCheck> checks() {
        return List.copyOf(checks);
    }

    public @Nullable Claim claim() {
        return claim;
    }

    public boolean hasDecisionYoungerThan(Duration age, Instant now) {
        return decision != null && decision.isYoungerThan(age, now);
    }

    public @Nullable Decision decision() {
        return decision;
    }

    public List<String> reasons() {
        return List.copyOf(reasons);
    }

    public @Nullable String note() {
        return note;
    }

    public List<AuditRecord> history() {
        return List.copyOf(history);
    }

    /** Counts the changes of a stored photo. */
    public long version() {
        return version == null ? 0 : version;
    }
}
