package org.keju.application.web;

import java.util.List;
import org.keju.application.application.NotFound;
import org.keju.application.domain.ApplicationRefused;
import org.keju.application.domain.StaleApplication;
import org.keju.application.domain.exam.BrokenDefinition;
import org.keju.application.domain.exam.ExamRefused;
import org.keju.application.domain.roster.RosterTakenUp;
import org.keju.kit.problem.FieldProblem;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemMapping;
import org.keju.kit.problem.RequestProblem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which problem each refusal of the domain is. */
@Configuration(proxyBeanMethods = false)
class ApplicationProblems {

    @Bean
    ProblemMapping notFound() {
        return ProblemMapping.of(NotFound.class, _ -> new ProblemException(RequestProblem.NOT_FOUND));
    }

    @Bean
    ProblemMapping stale() {
        return ProblemMapping.of(StaleApplication.class, _ -> new ProblemException(RequestProblem.STALE));
    }

    @Bean
    ProblemMapping applicationRefused() {
        return ProblemMapping.of(
                ApplicationRefused.class,
                refused -> new ProblemException(
                                ApplicationProblem.valueOf(refused.reason().name()))
                        .withErrors(fieldProblems(refused)));
    }

    @Bean
    ProblemMapping examRefused() {
        return ProblemMapping.of(
                ExamRefused.class,
                refused -> new ProblemException(
                        switch (refused.reason()) {
                            case VERSION_PUBLISHED -> ApplicationProblem.VERSION_PUBLISHED;
                            case NOTHING_PROPOSED -> ApplicationProblem.NOTHING_PROPOSED;
                            case NO_POSITIONS -> ApplicationProblem.NO_POSITIONS;
                            case CLOSED -> ApplicationProblem.EXAM_CLOSED;
                            case NO_ROSTER -> ApplicationProblem.NO_ROSTER;
                            case ID_NUMBER_NEEDED -> ApplicationProblem.ID_NUMBER_NEEDED;
                            case NOT_ON_ROSTER -> ApplicationProblem.NOT_ON_ROSTER;
                            case ROSTER_ENTRY_TAKEN -> ApplicationProblem.ROSTER_ENTRY_TAKEN;
                        }));
    }

    @Bean
    ProblemMapping rosterTakenUp() {
        return ProblemMapping.of(
                RosterTakenUp.class,
                taken -> new ProblemException(
                        ApplicationProblem.ROSTER_TAKEN_UP,
                        taken.numbers().size(),
                        String.join(", ", taken.numbers().stream().limit(10).toList())));
    }

    @Bean
    ProblemMapping brokenDefinition() {
        return ProblemMapping.of(
                BrokenDefinition.class,
                broken -> new ProblemException(ApplicationProblem.DEFINITION_BROKEN)
                        .withErrors(broken.faults().stream()
                                .map(fault -> new FieldProblem(
                                        fault.pointer(),
                                        fault.code(),
                                        fault.args().toArray()))
                                .toList()));
    }

    private static List<FieldProblem> fieldProblems(ApplicationRefused refused) {
        return refused.faults().stream()
                .map(fault -> new FieldProblem(
                        fault.pointer(), fault.code(), fault.args().toArray()))
                .toList();
    }
}
