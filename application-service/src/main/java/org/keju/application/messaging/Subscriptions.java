package org.keju.application.messaging;

import org.keju.application.application.RecordFact;
import org.keju.application.domain.News;
import org.keju.application.domain.Refusal;
import org.keju.application.domain.progress.QualificationState;
import org.keju.events.Topics;
import org.keju.events.payment.PaymentRefunded;
import org.keju.events.payment.PaymentSettled;
import org.keju.events.payment.PaymentStarted;
import org.keju.events.photo.PhotoApproved;
import org.keju.events.photo.PhotoConfirmed;
import org.keju.events.photo.PhotoRejected;
import org.keju.events.review.ExemptionGranted;
import org.keju.events.review.ExemptionRefused;
import org.keju.events.review.QualificationApproved;
import org.keju.events.review.QualificationRejected;
import org.keju.events.review.QualificationReturned;
import org.keju.events.ticket.ScorePublished;
import org.keju.events.ticket.SeatAssigned;
import org.keju.events.ticket.TicketIssued;
import org.keju.kit.inbox.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the other services decided, as facts about an application. */
@Configuration(proxyBeanMethods = false)
class Subscriptions {

    @Bean
    EventSubscription photoFacts(RecordFact record) {
        return EventSubscription.to(Topics.PHOTO)
                .on(
                        PhotoConfirmed.class,
                        event -> record.run(
                                event.applicationId(), News.photoConfirmed(event.photoId(), event.confirmedAt())))
                .on(
                        PhotoApproved.class,
                        event -> record.run(
                                event.applicationId(), News.photoApproved(event.photoId(), event.decidedAt())))
                .on(
                        PhotoRejected.class,
                        event -> record.run(
                                event.applicationId(),
                                News.photoRejected(
                                        event.photoId(),
                                        new Refusal(event.reasons(), event.note()),
                                        event.decidedAt())));
    }

    @Bean
    EventSubscription reviewFacts(RecordFact record) {
        return EventSubscription.to(Topics.REVIEW)
                .on(
                        QualificationApproved.class,
                        event -> record.run(
                                event.applicationId(),
                                News.judged(
                                        QualificationState.PASSED,
                                        event.submission(),
                                        Refusal.NONE,
                                        event.decidedAt())))
                .on(
                        QualificationRejected.class,
                        event -> record.run(
                                event.applicationId(),
                                News.judged(
                                        QualificationState.FAILED,
                                        event.submission(),
                                        new Refusal(event.reasons(), event.note()),
                                        event.decidedAt())))
                .on(
                        QualificationReturned.class,
                        event -> record.run(
                                event.applicationId(),
                                News.judged(
                                        QualificationState.RETURNED,
                                        event.submission(),
                                        new Refusal(event.reasons(), event.note()),
                                        event.decidedAt())))
                .on(
                        ExemptionGranted.class,
                        event -> record.run(
                                event.applicationId(), News.exemptionGranted(event.request(), event.decidedAt())))
                .on(
                        ExemptionRefused.class,
                        event -> record.run(
                                event.applicationId(),
                                News.exemptionRefused(
                                        event.request(),
                                        new Refusal(event.reasons(), event.note()),
                                        event.decidedAt())));
    }

    @Bean
    EventSubscription paymentFacts(RecordFact record) {
        return EventSubscription.to(Topics.PAYMENT)
                .on(
                        PaymentStarted.class,
                        event -> record.run(event.applicationId(), News.paymentStarted(event.startedAt())))
                .on(
                        PaymentSettled.class,
                        event -> record.run(
                                event.applicationId(), News.paymentSettled(event.amountFen(), event.paidAt())))
                .on(
                        PaymentRefunded.class,
                        event -> record.run(
                                event.applicationId(), News.paymentRefunded(event.amountFen(), event.refundedAt())));
    }

    @Bean
    EventSubscription ticketFacts(RecordFact record) {
        return EventSubscription.to(Topics.TICKET)
                .on(
                        SeatAssigned.class,
                        event -> record.run(event.applicationId(), News.seatAssigned(event.assignedAt())))
                .on(TicketIssued.class, event -> record.run(event.applicationId(), News.ticketIssued(event.issuedAt())))
                .on(
                        ScorePublished.class,
                        event -> record.run(event.applicationId(), News.scorePublished(event.publishedAt())));
    }
}
