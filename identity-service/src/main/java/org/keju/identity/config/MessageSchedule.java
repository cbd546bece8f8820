package org.keju.identity.config;

import org.keju.identity.application.AnswerRecoveries;
import org.keju.identity.application.DeliverMessages;
import org.keju.identity.application.ForgetOldCodes;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** When messages go out. Any number of copies of the service may do so side by side. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class MessageSchedule {

    private final AnswerRecoveries answerRecoveries;
    private final DeliverMessages deliver;
    private final ForgetOldCodes forget;

    MessageSchedule(AnswerRecoveries answerRecoveries, DeliverMessages deliver, ForgetOldCodes forget) {
        this.answerRecoveries = answerRecoveries;
        this.deliver = deliver;
        this.forget = forget;
    }

    @Scheduled(fixedDelay = 500)
    void answerRecoveries() {
        answerRecoveries.run();
    }

    @Scheduled(fixedDelay = 500)
    void deliver() {
        deliver.run();
    }

    @Scheduled(fixedDelay = 3_600_000)
    void forget() {
        forget.run();
    }
}
