package org.keju.application.domain;

import static org.keju.application.domain.ApplicationRules.refuseIf;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.ApplicationRefused.Reason;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.Pledge;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.CommitmentState;
import org.keju.application.domain.progress.ExemptionState;
import org.keju.application.domain.progress.Facts;
import org.keju.application.domain.progress.Progress;
import org.keju.application.domain.progress.Region;

/**
 * Where an application stands: all of it from which {@link Progress} is computed, and the moves that are possible from there. A
 * move answers where it leads, or is refused.
 *
 * @param state the life of the application as a whole
 * @param since when it became so
 * @param startedAt when the application began
 * @param pledges those that the candidate accepted
 * @param regions what was decided or done elsewhere, as far as it was told
 */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) ApplicationState state,
        @Column(name = "state_since") Instant since,
        Instant startedAt,
        AcceptedPledges pledges,
        Regions regions) {

    static Standing begun(Instant now) {
        return new Standing(ApplicationState.DRAFT, now, now, AcceptedPledges.NONE, Regions.NONE);
    }

    Progress progress(ExamDefinition exam, Instant now) {
        return Progress.of(exam.process(), facts(exam), now);
    }

    Facts facts(ExamDefinition exam) {
        Optional<Instant> committed = pledges.allAcceptedAt(exam.pledges(), startedAt);
        return regions.addedTo(Facts.initial()
                .with(committed.isPresent() ? CommitmentState.ACCEPTED : CommitmentState.UNREAD, committed.orElse(null))
                .with(state, since));
    }

    Standing accepted(
            Pledge pledge, @Nullable String signature, Candidate candidate, ExamDefinition exam, Instant now) {
        refuseIfEnded();
        refuseIf(!progress(exam, now).step(Region.COMMITMENT).open(), Reason.PLEDGE_NOT_OPEN);
        ApplicationRules.mayAccept(pledge, signature, candidate, startedAt, now);
        return new Standing(state, since, startedAt, pledges.with(pledge, now), regions);
    }

    Standing submitted(ExamDefinition exam, Instant now) {
        ApplicationRules.maySubmit(state, progress(exam, now));
        return become(ApplicationState.SUBMITTED, now)
                .with(regions.with(regions.qualification().submitted(now)));
    }

    /** Taken back before it is judged. */
    Standing recalled(ExamDefinition exam, Instant now) {
        refuseIfEnded();
        refuseIf(state == ApplicationState.DRAFT, Reason.NOT_SUBMITTED);
        return open(exam, now);
    }

    /** Open to changes: what was submitted is a draft again, and the reviewer no longer has it. */
    Standing open(ExamDefinition exam, Instant now) {
        refuseIfEnded();
        ApplicationRules.mayEdit(progress(exam, now));
        return state == ApplicationState.SUBMITTED
                ? become(ApplicationState.DRAFT, now)
                        .with(regions.with(regions.qualification().edited()))
                : this;
    }

    Standing withdrawn(Instant now) {
        ApplicationRules.mayWithdraw(state, regions.fee());
        return become(ApplicationState.WITHDRAWN, now);
    }

    /** @param inPerson whether an officer asks, for a candidate who came to the office */
    Standing exemptionAsked(String ground, boolean inPerson, ExamDefinition exam, Instant now) {
        refuseIfEnded();
        ApplicationRules.mayAskExemption(ground, inPerson, exam, progress(exam, now));
        return with(regions.with(regions.exemption().requested(ground, now)));
    }

    Standing exemptionTakenBack() {
        refuseIfEnded();
        refuseIf(!regions.exemption().pending(), Reason.EXEMPTION_DECIDED);
        return with(regions.with(regions.exemption().takenBack()));
    }

    boolean asksForExemption() {
        return regions.exemption().state() != ExemptionState.NONE;
    }

    /** After news that has an effect; empty when it has none. */
    Optional<Standing> after(News news) {
        return state.ended() && !news.lasting()
                ? Optional.empty()
                : news.effect().on(regions, state).map(this::with);
    }

    Standing become(ApplicationState next, Instant now) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException(state + " is never followed by " + next);
        }
        return new Standing(next, now, startedAt, pledges, regions);
    }

    private Standing with(Regions next) {
        return new Standing(state, since, startedAt, pledges, next);
    }

    private void refuseIfEnded() {
        refuseIf(state.ended(), Reason.ENDED);
    }
}
