package org.keju.application.domain;

import static org.keju.application.domain.ApplicationRules.refuseIf;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.keju.application.domain.ApplicationRefused.Reason;
import org.keju.application.domain.exam.Answers;
import org.keju.application.domain.exam.CorrectionRule;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.FormFault;
import org.keju.application.domain.exam.FormSchema;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.Progress;
import org.keju.application.domain.progress.Window;

/** When staff may correct what the candidate cannot change any more (row 46). */
final class CorrectionRules {

    private CorrectionRules() {}

    /**
     * Passes when somebody with these roles may correct this application now.
     *
     * @throws ApplicationRefused with the reason why not
     */
    static CorrectionRule mayCorrect(
            Set<String> roles, ApplicationState state, Progress progress, ExamDefinition exam, Instant now) {
        CorrectionRule rule = exam.corrections();
        if (rule == null) {
            throw new ApplicationRefused(Reason.NO_CORRECTIONS);
        }
        refuseIf(!roles.contains(rule.by().name()), Reason.CORRECTION_BY_OTHERS);
        refuseIf(state.ended(), Reason.ENDED);
        boolean locked =
                state != ApplicationState.DRAFT && progress.editRefusal().isPresent();
        refuseIf(!locked, Reason.CORRECTION_NOT_NEEDED);
        Window window = rule.window();
        refuseIf(window != null && !window.contains(now), Reason.CORRECTION_NOT_NOW);
        return rule;
    }

    /**
     * What a correction really changes.
     *
     * @throws ApplicationRefused when that is nothing, or not all of it is covered by the exam's rule
     */
    static List<Correction.Change> changes(
            Correction correction, CorrectionRule rule, Candidate candidate, Answers answers, ExamDefinition exam) {
        isCovered(correction, rule, exam.form());
        List<Correction.Change> changes = correction.changes(candidate, answers);
        refuseIf(changes.isEmpty(), Reason.NOTHING_CORRECTED);
        return changes;
    }

    /** Nobody corrects what the exam does not leave open to it, nor on evidence that it does not accept. */
    private static void isCovered(Correction correction, CorrectionRule rule, FormSchema form) {
        refuseIf(!rule.knows(correction.evidence()), Reason.UNKNOWN_EVIDENCE);
        refuseIf(correction.name() != null && !rule.name(), Reason.NAME_NOT_CORRECTABLE);
        List<FormFault> others = correction.answers().keySet().stream()
                .filter(field ->
                        !rule.fields().contains(field) || form.field(field).isEmpty())
                .map(field -> new FormFault(field, "form.not-correctable", List.of()))
                .toList();
        refuseIf(others, Reason.FORM_INVALID);
    }
}
