package org.keju.payment.web;

import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemMapping;
import org.keju.payment.domain.PaymentRefused;
import org.keju.payment.domain.Refund;
import org.keju.payment.domain.reconciliation.Reconciliation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PaymentProblemMapping {

    @Bean
    ProblemMapping paymentRefusals() {
        return ProblemMapping.of(PaymentRefused.class, PaymentProblem::of);
    }

    @Bean
    ProblemMapping refundsThatNeedNoRetry() {
        return to(Refund.NotRefused.class, PaymentProblem.REFUND_NOT_REFUSED);
    }

    @Bean
    ProblemMapping daysThatAreDone() {
        return to(Reconciliation.NotOpen.class, PaymentProblem.NOTHING_OPEN);
    }

    @Bean
    ProblemMapping daysThatCannotBeSignedOff() {
        return to(Reconciliation.StillOpen.class, PaymentProblem.DIFFERENCES_OPEN);
    }

    private static ProblemMapping to(Class<? extends RuntimeException> refusal, PaymentProblem problem) {
        return ProblemMapping.of(refusal, _ -> new ProblemException(problem));
    }
}
