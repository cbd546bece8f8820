package org.keju.ticket.messaging;

import org.keju.events.Topics;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.application.ApplicationCompletedV1;
import org.keju.events.application.ApplicationCorrected;
import org.keju.events.application.ApplicationLapsed;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.kit.inbox.EventSubscription;
import org.keju.ticket.application.AdmitCandidate;
import org.keju.ticket.application.CorrectAdmission;
import org.keju.ticket.application.WithdrawAdmission;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.CandidateName;
import org.keju.ticket.domain.Papers;
import org.keju.ticket.domain.TestCity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What application-service says about applications, turned into what this service does. */
@Configuration(proxyBeanMethods = false)
class ApplicationEvents {

    @Bean
    EventSubscription applications(AdmitCandidate admit, CorrectAdmission correct, WithdrawAdmission withdraw) {
        return EventSubscription.to(Topics.APPLICATION)
                .on(ApplicationCompleted.class, event -> admit.run(completed(event)))
                .on(ApplicationCompletedV1.class, event -> admit.run(completed(event.inTodaysWords())))
                .on(
                        ApplicationCorrected.class,
                        event -> correct.run(event.applicationId(), new CandidateName(event.candidateName())))
                .on(ApplicationWithdrawn.class, event -> withdraw.run(event.applicationId()))
                .on(ApplicationLapsed.class, event -> withdraw.run(event.applicationId()));
    }

    private static Admission.Completed completed(ApplicationCompleted event) {
        return new Admission.Completed(
                event.applicationId(),
                event.examId(),
                event.accountId(),
                event.applicationNumber(),
                event.positionKey(),
                event.positionTitle(),
                event.agencyName(),
                event.testCity() == null ? TestCity.ANY : new TestCity(event.testCity()),
                event.papers() == null ? null : new Papers(event.papers()),
                Boolean.TRUE.equals(event.accessibleRoom()),
                event.photoId(),
                new CandidateName(event.candidateName()),
                event.maskedIdNumber());
    }
}
