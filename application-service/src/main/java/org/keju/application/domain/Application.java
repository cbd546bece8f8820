package org.keju.application.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.ApplicationRefused.Reason;
import org.keju.application.domain.HistoryEntry.What;
import org.keju.application.domain.HistoryEntry.Who;
import org.keju.application.domain.exam.Answers;
import org.keju.application.domain.exam.CorrectionRule;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.Pledge;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.Progress;
import org.keju.application.domain.progress.QualificationState;

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

    @Embedded
    private Registration registration;

    @Version
    private @Nullable Long version;

    @Embedded
    private ApplicationForm form;

    @Embedded
    private Standing standing;

    @Embedded
    private Told told;

    private @Nullable Instant nextChangeAt;

    @Transient
    private Journal journal = new Journal();

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    private Application(UUID id, Registration registration, ApplicationForm form, Instant now) {
        this.id = id;
        this.registration = registration;
        this.form = form;
        this.standing = Standing.begun(now);
        this.told = Told.NOTHING;
        note(now, Who.CANDIDATE, What.STARTED, "");
    }

    /** A new draft. Whether the exam takes applications now is for the caller to ask. */
    public static Application start(UUID id, UUID examId, Candidate candidate, ApplicationNumber number, Instant now) {
        return new Application(
                id, new Registration(examId, candidate, number.digits(), null), ApplicationForm.EMPTY, now);
    }

    /**
     * A draft of somebody who was found to qualify for a position elsewhere, and who goes on from there.
     *
     * @param rosterNumber under which they were registered there
     */
    public static Application startListed(
            UUID id,
            UUID examId,
            Candidate candidate,
            ApplicationNumber number,
            String rosterNumber,
            String positionKey,
            Instant now) {
        Registration registration = new Registration(examId, candidate, number.digits(), rosterNumber);
        return new Application(id, registration, ApplicationForm.of(positionKey), now);
    }

    /** Accepts a pledge in the way it asks for. Accepting it again changes nothing. */
    public void accept(String pledgeId, @Nullable String signature, ExamDefinition exam, Instant now) {
        Pledge pledge = exam.pledge(pledgeId).orElseThrow(() -> new ApplicationRefused(Reason.UNKNOWN_PLEDGE));
        if (!pledges().has(pledge)) {
            standing = standing.accepted(pledge, signature, candidate(), exam, now);
            note(now, Who.CANDIDATE, What.PLEDGE_ACCEPTED, pledgeId);
        }
    }

    /** Keeps answers. To keep the same ones again is no act of its own. */
    public void fill(Answers given, ExamDefinition exam, Instant now) {
        edit(standing.open(exam, now), now);
        ApplicationForm filled = form.filled(given, exam);
        if (!filled.equals(form)) {
            form = filled;
            note(now, Who.CANDIDATE, What.FORM_SAVED, "");
        }
    }

    /** Chooses the one position applied for (row 38). That it exists is for the caller to know. */
    public void choose(String key, ExamDefinition exam, Instant now) {
        edit(standing.open(exam, now), now);
        form = form.choosing(key, exam);
        note(now, Who.CANDIDATE, What.POSITION_CHOSEN, key);
    }

    /** Hands the application to the reviewers, the first time or again after a refusal or an edit (row 39). */
    public void submit(ExamDefinition exam, Instant now) {
        Standing submitted = standing.submitted(exam, now);
        form = form.submitted(exam);
        standing = submitted;
        note(now, Who.CANDIDATE, What.SUBMITTED, form.chosen());
        journal.tell(new Signal.Submitted(now));
    }

    /** Gives the application up for good. Doing so again changes nothing. */
    public void withdraw(Instant now) {
        if (state() != ApplicationState.WITHDRAWN) {
            standing = standing.withdrawn(now);
            note(now, Who.CANDIDATE, What.WITHDRAWN, "");
            journal.tell(new Signal.Withdrawn(now));
        }
    }

    /** Takes the submission back before it is judged, so that it can be changed in peace. */
    public void recall(ExamDefinition exam, Instant now) {
        edit(standing.recalled(exam, now), now);
    }

    /**
     * Asks to be let off the fee (rows 84 to 86). Asking on the same ground again changes nothing.
     *
     * @param officer who recorded the request of a candidate who came in person; null when the candidate asks
     */
    public void askExemption(String ground, @Nullable UUID officer, ExamDefinition exam, Instant now) {
        ExemptionRegion asked = regions().exemption();
        if (!asked.pending() || !ground.equals(asked.ground())) {
            standing = standing.exemptionAsked(ground, officer != null, exam, now);
            Who who = officer == null ? Who.CANDIDATE : Who.FEE_OFFICER;
            journal.note(id, now, who, officer, What.EXEMPTION_REQUESTED, ground);
        }
    }

    /** Takes the request back while nobody has decided. Doing so again changes nothing. */
    public void takeBackExemption(Instant now) {
        if (standing.asksForExemption()) {
            standing = standing.exemptionTakenBack();
            note(now, Who.CANDIDATE, What.EXEMPTION_TAKEN_BACK, "");
        }
    }

    /**
     * What staff with these roles may correct now.
     *
     * @throws ApplicationRefused when it is nothing, with the reason why
     */
    public CorrectionRule correctable(Set<String> roles, ExamDefinition exam, Instant now) {
        return CorrectionRules.mayCorrect(roles, state(), progress(exam, now), exam, now);
    }

    /**
     * Corrects what the candidate, who came in person, can change no more (row 46). What others hold of it is told to them.
     *
     * @param roles of the member of staff
     */
    public CorrectionMade correct(Correction correction, UUID by, Set<String> roles, ExamDefinition exam, Instant now) {
        CorrectionRule rule = correctable(roles, exam, now);
        List<Correction.Change> changes = CorrectionRules.changes(correction, rule, candidate(), answers(), exam);
        registration = registration.corrected(correction);
        form = form.corrected(correction, exam);
        journal.note(id, now, Who.valueOf(rule.by().name()), by, What.CORRECTED, correction.evidence());
        journal.tell(new Signal.Corrected(now));
        return new CorrectionMade(id, now, by, correction.evidence(), correction.reason(), changes);
    }

    /** Takes note of what was decided elsewhere, if that has an effect on where this application stands. */
    public void hear(News news) {
        standing.after(news).ifPresent(next -> {
            QualificationState verdict = next.regions().qualification().state();
            if (verdict != regions().qualification().state()) {
                form = form.judged(verdict);
            }
            standing = next;
            note(news.at(), news.who(), news.what(), news.why());
        });
    }

    /**
     * Draws the consequences of where the application stands now: completes it, lets it lapse, asks the other services for
     * what has become possible and takes back what no longer is. Doing it twice says nothing twice.
     */
    public void advance(ExamDefinition exam, Instant now) {
        Ending.due(state(), progress(exam, now), now).ifPresent(ending -> {
            standing = standing.become(ending.state(), now);
            note(now, Who.TIME, ending.what(), ending.why());
            journal.tell(ending.signal());
        });
        Progress after = progress(exam, now);
        told = told.follow(after, standing, now, journal);
        nextChangeAt = after.nextChange().orElse(null);
    }

    /** What is to be told to the other services since this was last asked. */
    public List<Signal> takeSignals() {
        return journal.takeSignals();
    }

    /** What happened since this was last asked. */
    public List<HistoryEntry> takeHistory() {
        return journal.takeHistory();
    }

    /** Where this application stands. */
    public Progress progress(ExamDefinition exam, Instant now) {
        return standing.progress(exam, now);
    }

    /** An edit makes a draft of a submission. */
    private void edit(Standing open, Instant now) {
        if (open.state() != state()) {
            note(now, Who.CANDIDATE, What.REOPENED, "");
        }
        standing = open;
    }

    private void note(Instant at, Who who, What what, String why) {
        journal.note(id, at, who, null, what, why);
    }

    public UUID id() {
        return id;
    }

    public UUID examId() {
        return registration.examId();
    }

    public Candidate candidate() {
        return registration.candidate();
    }

    public ApplicationNumber number() {
        return new ApplicationNumber(registration.number());
    }

    public @Nullable String rosterNumber() {
        return registration.rosterNumber();
    }

    public ApplicationState state() {
        return standing.state();
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
        return standing.pledges();
    }

    public Answers answers() {
        return form.answers();
    }

    public @Nullable String positionKey() {
        return form.positionKey();
    }

    public Regions regions() {
        return standing.regions();
    }

    public @Nullable Instant nextChangeAt() {
        return nextChangeAt;
    }
}
