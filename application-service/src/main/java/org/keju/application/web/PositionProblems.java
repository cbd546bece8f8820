package org.keju.application.web;

import org.keju.application.domain.position.PositionsChosen;
import org.keju.application.domain.table.StaleTable;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemMapping;
import org.keju.kit.problem.RequestProblem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which problem each refusal of a table is. */
@Configuration(proxyBeanMethods = false)
class PositionProblems {

    private static final int MOST_NAMED = 5;

    @Bean
    ProblemMapping staleTable() {
        return ProblemMapping.of(StaleTable.class, _ -> new ProblemException(RequestProblem.STALE));
    }

    @Bean
    ProblemMapping positionsChosen() {
        return ProblemMapping.of(
                PositionsChosen.class,
                refused -> new ProblemException(
                        ApplicationProblem.POSITIONS_FIXED,
                        refused.keys().size(),
                        String.join(
                                ", ", refused.keys().stream().limit(MOST_NAMED).toList())));
    }
}
