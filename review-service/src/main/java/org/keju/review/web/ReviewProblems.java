package org.keju.review.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.keju.kit.problem.FieldProblem;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemMapping;
import org.keju.kit.problem.RequestProblem;
import org.keju.review.application.EvidenceRefused;
import org.keju.review.application.ExamNotYetKnown;
import org.keju.review.application.InspectionBusy;
import org.keju.review.application.NoSuchCase;
import org.keju.review.domain.CaseCommand;
import org.keju.review.domain.IllegalCaseTransition;
import org.keju.review.domain.ReviewRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which refusal is which problem. */
@Configuration
class ReviewProblems {

    private static final String REASONS = "/reasons";
    private static final String NOTE = "/note";
    private static final String FILE = "/file";
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(10);

    @Bean
    ProblemMapping noSuchCase() {
        return ProblemMapping.of(NoSuchCase.class, refusal -> new ProblemException(RequestProblem.NOT_FOUND));
    }

    @Bean
    ProblemMapping examNotYetKnown() {
        return ProblemMapping.of(ExamNotYetKnown.class, refusal -> new ProblemException(RequestProblem.UNAVAILABLE));
    }

    @Bean
    ProblemMapping illegalCaseTransition() {
        return ProblemMapping.of(
                IllegalCaseTransition.class, refusal -> new ProblemException(ReviewProblems.problemOf(refusal)));
    }

    private static ReviewProblem problemOf(IllegalCaseTransition refusal) {
        if (refusal.command() == CaseCommand.REFER) {
            return ReviewProblem.NOT_REFERABLE;
        }
        return switch (refusal.state()) {
            case INCOMPLETE, OPEN, CLAIMED ->
                refusal.command() == CaseCommand.UNDO ? ReviewProblem.NOT_DECIDED : ReviewProblem.NOT_HELD;
            case APPROVED, REJECTED, RETURNED -> ReviewProblem.ALREADY_DECIDED;
            case CLOSED -> ReviewProblem.CLOSED;
        };
    }

    @Bean
    ProblemMapping reviewRefused() {
        return ProblemMapping.of(ReviewRefused.class, ReviewProblems::problemOf);
    }

    private static ProblemException problemOf(ReviewRefused refusal) {
        Object[] arguments = refusal.arguments().toArray();
        return switch (refusal.rule()) {
            case NOT_HELD -> new ProblemException(ReviewProblem.NOT_HELD);
            case HELD -> new ProblemException(ReviewProblem.HELD);
            case ALREADY_JUDGED -> new ProblemException(ReviewProblem.ALREADY_JUDGED);
            case NOT_YOURS_TO_UNDO -> new ProblemException(ReviewProblem.NOT_YOURS_TO_UNDO);
            case TOO_LATE_TO_UNDO -> new ProblemException(ReviewProblem.TOO_LATE_TO_UNDO);
            case EVIDENCE_FIXED -> new ProblemException(ReviewProblem.EVIDENCE_FIXED);
            case TOO_MUCH_EVIDENCE -> new ProblemException(ReviewProblem.TOO_MUCH_EVIDENCE, arguments);
            case REASON_MISSING -> fieldProblem(ReviewProblem.REASON_MISSING, REASONS);
            case REASON_UNKNOWN -> fieldProblem(ReviewProblem.REASON_UNKNOWN, REASONS, arguments);
            case NOTE_MISSING -> fieldProblem(ReviewProblem.NOTE_MISSING, NOTE);
        };
    }

    @Bean
    ProblemMapping evidenceRefused() {
        return ProblemMapping.of(
                EvidenceRefused.class,
                refusal -> new ProblemException(ReviewProblem.EVIDENCE_REFUSED)
                        .withErrors(List.of(new FieldProblem(
                                FILE,
                                "review.evidence."
                                        + refusal.fault()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                refusal.arguments().toArray()))));
    }

    @Bean
    ProblemMapping inspectionBusy() {
        return ProblemMapping.of(
                InspectionBusy.class, refusal -> new ProblemException(ReviewProblem.BUSY).retryAfter(TRY_AGAIN_AFTER));
    }

    private static ProblemException fieldProblem(ReviewProblem problem, String pointer, Object... arguments) {
        return new ProblemException(problem, arguments)
                .withErrors(List.of(new FieldProblem(pointer, problem.code() + ".detail", arguments)));
    }
}
