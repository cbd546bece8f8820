package org.keju.payment.messaging;

import org.keju.events.LocalizedText;
import org.keju.events.Topics;
import org.keju.events.application.ApplicationLapsed;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.application.FeeWaived;
import org.keju.events.application.PaymentRequested;
import org.keju.events.application.StepClosed;
import org.keju.kit.inbox.EventSubscription;
import org.keju.payment.application.ClosePayment;
import org.keju.payment.application.GiveUpPayment;
import org.keju.payment.application.RequestPayment;
import org.keju.payment.application.WaiveFee;
import org.keju.payment.domain.FeeItem;
import org.keju.payment.domain.FeeTerms;
import org.keju.payment.domain.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What application-service says, as commands of ours. */
@Configuration(proxyBeanMethods = false)
class ApplicationEventsSubscription {

    @Bean
    EventSubscription applicationEvents(
            RequestPayment requestPayment, WaiveFee waiveFee, ClosePayment closePayment, GiveUpPayment giveUpPayment) {
        return EventSubscription.to(Topics.APPLICATION)
                .on(
                        PaymentRequested.class,
                        event -> requestPayment.run(
                                event.applicationId(), event.examId(), event.accountId(), terms(event)))
                .on(
                        FeeWaived.class,
                        event -> waiveFee.run(
                                event.applicationId(), event.examId(), event.accountId(), words(event.subject())))
                .on(StepClosed.class, event -> {
                    if (event.step() == StepClosed.Step.PAYMENT) {
                        closePayment.run(event.applicationId());
                    }
                })
                .on(ApplicationLapsed.class, event -> giveUpPayment.run(event.applicationId()))
                .on(ApplicationWithdrawn.class, event -> giveUpPayment.run(event.applicationId()));
    }

    private static FeeTerms terms(PaymentRequested event) {
        return new FeeTerms(
                words(event.subject()),
                event.items().stream()
                        .map(item -> new FeeItem(words(item.label()), item.amountFen()))
                        .toList(),
                event.amountFen(),
                event.until());
    }

    private static Words words(LocalizedText text) {
        return new Words(text.zh(), text.en());
    }
}
