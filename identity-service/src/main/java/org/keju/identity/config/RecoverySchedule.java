package org.keju.identity.config;

import org.keju.identity.application.AnswerRecoveries;
import org.keju.identity.application.ForgetOldCodes;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When forgotten passwords are answered and old codes deleted. Any number of copies of the service may do so side by side. */
@Configuration(proxyBeanMethods = false)
class RecoverySchedule {

    private final AnswerRecoveries answerRecoveries;
    private final ForgetOldCodes forget;

    RecoverySchedule(AnswerRecoveries answerRecoveries, ForgetOldCodes forget) {
        this.answerRecoveries = answerRecoveries;
        this.forget = forget;
    }

    @Scheduled(fixedDelay = 500)
    void answerRecoveries() {
        answerRecoveries.run();
    }

    @Scheduled(fixedDelay = 3_600_000)
    void forget() {
        forget.run();
    }
}
