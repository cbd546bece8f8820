package org.keju.review.web;

import java.util.List;
import org.keju.kit.problem.FieldProblem;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemMapping;
import org.keju.kit.problem.RequestProblem;
import org.keju.review.application.ExamNotYetKnown;
import org.keju.review.application.NoSuchCase;
import org.keju.review.domain.IllegalCaseTransition;
import org.keju.review.domain.ReviewRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which refusal is which problem. */
@Configuration
class ReviewProblems {

    private static final String REASONS = "/reasons";
    private static final String NOTE = "/note";

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
                IllegalCaseTransition.class,
                refusal -> new ProblemException(
                        switch (refusal.state()) {
                            case OPEN, CLAIMED -> ReviewProblem.NOT_HELD;
                            case APPROVED, REJECTED, RETURNED -> ReviewProblem.ALREADY_DECIDED;
                            case CLOSED -> ReviewProblem.CLOSED;
                        }));
    }

    @Bean
    ProblemMapping reviewRefused() {
        return ProblemMapping.of(ReviewRefused.class, ReviewProblems::problemOf);
    }

    private static ProblemException problemOf(ReviewRefused refusal) {
        Object[] arguments = refusal.arguments().toArray();
        return switch (refusal.rule()) {
            case NOT_HELD -> new ProblemException(ReviewProblem.NOT_HELD);
            case REASON_MISSING -> fieldProblem(ReviewProblem.REASON_MISSING, REASONS);
            case REASON_UNKNOWN -> fieldProblem(ReviewProblem.REASON_UNKNOWN, REASONS, arguments);
            case NOTE_MISSING -> fieldProblem(ReviewProblem.NOTE_MISSING, NOTE);
        };
    }

    private static ProblemException fieldProblem(ReviewProblem problem, String pointer, Object... arguments) {
        return new ProblemException(problem, arguments)
                .withErrors(List.of(new FieldProblem(pointer, problem.code() + ".detail", arguments)));
    }
}
