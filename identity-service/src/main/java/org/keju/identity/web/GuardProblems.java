package org.keju.identity.web;

import java.time.Clock;
import java.time.Duration;
import org.keju.identity.application.PasswordHashing.TooBusy;
import org.keju.identity.application.guard.TooManyAtOnce;
import org.keju.identity.domain.guard.ProofRefused;
import org.keju.identity.domain.guard.ProofRequired;
import org.keju.identity.domain.guard.TooManyAttempts;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which problem each demand of the guard is; those that time alone cures say after how long. */
@Configuration(proxyBeanMethods = false)
class GuardProblems {

    @Bean
    ProblemMapping tooBusy() {
        return ProblemMapping.of(
                TooBusy.class,
                refusal -> RetryAfter.in(refusal.expectedWait(), new ProblemException(IdentityProblem.BUSY)));
    }

    @Bean
    ProblemMapping tooManyAtOnce() {
        return ProblemMapping.of(
                TooManyAtOnce.class,
                refusal -> RetryAfter.in(refusal.comeAgainAfter(), new ProblemException(IdentityProblem.BUSY)));
    }

    @Bean
    ProblemMapping tooManyAttempts(Clock clock) {
        return ProblemMapping.of(TooManyAttempts.class, refusal -> {
            Duration wait = Duration.between(clock.instant(), refusal.until());
            return RetryAfter.in(
                    wait, new ProblemException(IdentityProblem.TOO_MANY_ATTEMPTS, RetryAfter.minutes(wait)));
        });
    }

    /** The page finds the challenge at the address and solves it by itself. */
    @Bean
    ProblemMapping proofRequired() {
        return ProblemMapping.of(
                ProofRequired.class,
                demand -> new ProblemException(IdentityProblem.PROOF_REQUIRED)
                        .with(
                                "challenge",
                                "/api/identity/challenges?for="
                                        + demand.purpose().word() + "&level=" + demand.level()));
    }

    @Bean
    ProblemMapping proofRefused() {
        return ProblemMapping.of(ProofRefused.class, refusal -> new ProblemException(IdentityProblem.PROOF_REFUSED));
    }
}
