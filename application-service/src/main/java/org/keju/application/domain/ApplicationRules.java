package org.keju.application.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.ApplicationRefused.Reason;
import org.keju.application.domain.exam.Answers;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.ExemptionRule;
import org.keju.application.domain.exam.FormFault;
import org.keju.application.domain.exam.Pledge;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.FeeState;
import org.keju.application.domain.progress.Process;
import org.keju.application.domain.progress.Progress;
import org.keju.application.domain.progress.Region;

/** What must hold before a candidate's act on an application takes effect. Each rule lets it pass or refuses it with a reason. */
final class ApplicationRules {

    private ApplicationRules() {}

    /** A countdown runs from the start of the application at the latest; a signature is the candidate's own name. */
    static void mayAccept(
            Pledge pledge, @Nullable String signature, Candidate candidate, Instant startedAt, Instant now) {
        Integer countdown = pledge.countdownSeconds();
        refuseIf(countdown != null && now.isBefore(startedAt.plusSeconds(countdown)), Reason.PLEDGE_TOO_SOON);
        boolean signed = signature != null && signature.strip().equals(candidate.name());
        refuseIf(pledge.kind() == Pledge.Kind.TYPED_SIGNATURE && !signed, Reason.SIGNATURE_DIFFERS);
    }

    static void mayEdit(Progress progress) {
        progress.editRefusal().map(ApplicationRules::reasonOf).ifPresent(reason -> {
            throw new ApplicationRefused(reason);
        });
    }

    static void maySubmit(ApplicationState state, Progress progress) {
        refuseIf(state.ended(), Reason.ENDED);
        refuseIf(!state.next().contains(ApplicationState.SUBMITTED), Reason.COMPLETE_ALREADY);
        if (!progress.step(Region.APPLICATION).open()) {
            refuseIf(state == ApplicationState.SUBMITTED, Reason.NOT_SUBMITTABLE);
            throw new ApplicationRefused(
                    progress.editRefusal().map(ApplicationRules::reasonOf).orElse(Reason.NOT_OPEN_YET));
        }
    }

    /**
     * Who has paid must ask for the money first, so that it is not lost silently. A payment that is only under way stops
     * nobody: what arrives after a withdrawal goes back by itself.
     */
    static void mayWithdraw(ApplicationState state, FeeRegion fee) {
        refuseIf(state == ApplicationState.LAPSED, Reason.ENDED);
        refuseIf(fee.state() == FeeState.PAID, Reason.PAID_ALREADY);
    }

    /** A request needs a ground that the exam knows, and an exam may want to see the candidate in person (row 86). */
    static void mayAskExemption(String ground, boolean inPerson, ExamDefinition exam, Progress progress) {
        ExemptionRule rule = exam.exemption();
        if (rule == null) {
            throw new ApplicationRefused(Reason.NO_EXEMPTION);
        }
        refuseIf(!rule.knows(ground), Reason.UNKNOWN_GROUND);
        refuseIf(rule.inPerson() && !inPerson, Reason.EXEMPTION_IN_PERSON);
        refuseIf(!progress.step(Region.EXEMPTION).open(), Reason.EXEMPTION_NOT_OPEN);
    }

    static void draftIsSound(Answers answers, ExamDefinition exam) {
        refuseIf(exam.form().faultsOfDraft(answers), Reason.FORM_INVALID);
    }

    static void submissionIsSound(Answers answers, ExamDefinition exam) {
        refuseIf(exam.form().faultsOfSubmission(answers), Reason.FORM_INCOMPLETE);
    }

    /** Where the exam says so, a position for which the candidate was refused is not for them any more (row 45). */
    static void mayChoose(String key, RefusedPositions refused, ExamDefinition exam) {
        refuseIf(
                exam.process().resubmission() == Process.Resubmission.OTHER_POSITION
                        && refused.keys().contains(key),
                Reason.POSITION_REFUSED_BEFORE);
    }

    static void refuseIf(boolean refused, Reason reason) {
        if (refused) {
            throw new ApplicationRefused(reason);
        }
    }

    static void refuseIf(List<FormFault> faults, Reason reason) {
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(reason, faults);
        }
    }

    private static Reason reasonOf(Progress.EditRefusal refusal) {
        return switch (refusal) {
            case NOT_OPEN -> Reason.NOT_OPEN_YET;
            case CLOSED -> Reason.CLOSED;
            case LOCKED -> Reason.LOCKED;
        };
    }
}
