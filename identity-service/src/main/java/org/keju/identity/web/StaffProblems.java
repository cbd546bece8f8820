package org.keju.identity.web;

import org.keju.identity.domain.NoSuchStaff;
import org.keju.identity.domain.PasswordExpired;
import org.keju.identity.domain.ReauthenticationRequired;
import org.keju.identity.domain.SecondFactorRefused;
import org.keju.identity.domain.SecondFactorRequired;
import org.keju.identity.domain.StaffRefused;
import org.keju.identity.token.RotateSigningKeys.NoSuchKey;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Which problem each refusal of staff is. They go before the general ones: two of them are refused log-ins too. */
@Configuration(proxyBeanMethods = false)
class StaffProblems {

    @Bean
    @Order(0)
    ProblemMapping secondFactorRequired() {
        return of(SecondFactorRequired.class, IdentityProblem.SECOND_FACTOR_REQUIRED);
    }

    @Bean
    @Order(0)
    ProblemMapping secondFactorRefused() {
        return of(SecondFactorRefused.class, IdentityProblem.SECOND_FACTOR_REFUSED);
    }

    @Bean
    @Order(0)
    ProblemMapping oneTimePasswordExpired() {
        return of(PasswordExpired.class, IdentityProblem.ONE_TIME_PASSWORD_EXPIRED);
    }

    @Bean
    ProblemMapping reauthenticationRequired() {
        return of(ReauthenticationRequired.class, IdentityProblem.REAUTHENTICATION_REQUIRED);
    }

    @Bean
    ProblemMapping noSuchStaff() {
        return of(NoSuchStaff.class, IdentityProblem.NO_SUCH_STAFF);
    }

    @Bean
    ProblemMapping noSuchKey() {
        return of(NoSuchKey.class, IdentityProblem.NO_SUCH_KEY);
    }

    @Bean
    ProblemMapping staffRefused() {
        return ProblemMapping.of(
                StaffRefused.class,
                refusal -> new ProblemException(
                        switch (refusal.reason()) {
                            case NO_ROLE -> IdentityProblem.STAFF_NO_ROLE;
                            case OWN_POSITION -> IdentityProblem.STAFF_OWN_POSITION;
                            case LAST_ADMINISTRATOR -> IdentityProblem.STAFF_LAST_ADMINISTRATOR;
                            case USERNAME_TAKEN -> IdentityProblem.STAFF_USERNAME_TAKEN;
                            case CHANGED_MEANWHILE -> IdentityProblem.STAFF_CHANGED_MEANWHILE;
                        }));
    }

    private static ProblemMapping of(Class<? extends RuntimeException> refusal, IdentityProblem problem) {
        return ProblemMapping.of(refusal, failure -> new ProblemException(problem));
    }
}
