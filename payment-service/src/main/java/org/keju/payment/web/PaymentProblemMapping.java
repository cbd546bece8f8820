package org.keju.payment.web;

import org.keju.kit.problem.ProblemMapping;
import org.keju.payment.domain.PaymentRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PaymentProblemMapping {

    @Bean
    ProblemMapping paymentRefusals() {
        return ProblemMapping.of(PaymentRefused.class, PaymentProblem::of);
    }
}
