package org.keju.identity.web;

import org.keju.identity.application.TooManyCodes;
import org.keju.identity.domain.AccountNotFound;
import org.keju.identity.domain.CodeRefused;
import org.keju.identity.domain.IdNumberContested;
import org.keju.identity.domain.NoSuchSession;
import org.keju.identity.domain.WarningGiven;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemMapping;
import org.keju.kit.problem.RequestProblem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which problem each refusal about candidates' accounts is. */
@Configuration(proxyBeanMethods = false)
class AccountProblems {

    @Bean
    ProblemMapping warningGiven() {
        return ProblemMapping.of(
                WarningGiven.class, refusal -> new ProblemException(Warnings.problemOf(refusal.warning())));
    }

    @Bean
    ProblemMapping idNumberContested() {
        return ProblemMapping.of(
                IdNumberContested.class, refusal -> new ProblemException(IdentityProblem.ID_NUMBER_CONTESTED));
    }

    @Bean
    ProblemMapping codeRefused() {
        return ProblemMapping.of(CodeRefused.class, refusal -> new ProblemException(IdentityProblem.CODE_REFUSED));
    }

    @Bean
    ProblemMapping tooManyCodes() {
        return ProblemMapping.of(TooManyCodes.class, refusal -> new ProblemException(IdentityProblem.TOO_MANY_CODES));
    }

    @Bean
    ProblemMapping accountNotFound() {
        return ProblemMapping.of(AccountNotFound.class, refusal -> new ProblemException(RequestProblem.NOT_FOUND));
    }

    @Bean
    ProblemMapping noSuchSession() {
        return ProblemMapping.of(NoSuchSession.class, refusal -> new ProblemException(RequestProblem.NOT_FOUND));
    }
}
