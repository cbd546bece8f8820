package org.keju.ticket.messaging;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.events.LocalizedText;
import org.keju.events.Topics;
import org.keju.events.exam.ExamPublished;
import org.keju.kit.inbox.EventSubscription;
import org.keju.ticket.application.AdoptExam;
import org.keju.ticket.application.DemoSites;
import org.keju.ticket.domain.Bilingual;
import org.keju.ticket.domain.ExamTerms;
import org.keju.ticket.domain.NamedCity;
import org.keju.ticket.domain.Subject;
import org.keju.ticket.domain.TicketWindow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What application-service says about exams, turned into what this service does. */
@Configuration(proxyBeanMethods = false)
class ExamEvents {

    @Bean
    EventSubscription exams(AdoptExam adopt, DemoSites demo) {
        return EventSubscription.to(Topics.EXAM).on(ExamPublished.class, event -> {
            adopt.run(event.examId(), terms(event));
            demo.run(event.examId(), event.code());
        });
    }

    private static ExamTerms terms(ExamPublished event) {
        ExamPublished.TicketRule ticket = event.ticket();
        List<Subject> subjects = ticket.subjects().stream()
                .map(subject -> new Subject(
                        subject.code(), text(subject.name()), subject.date(), subject.startsAt(), subject.endsAt()))
                .toList();
        return new ExamTerms(
                event.code(),
                event.version(),
                text(event.title()),
                ZoneId.of(event.zone()),
                new TicketWindow(ticket.opensAt(), ticket.closesAt()),
                subjects,
                ticket.rules().stream().map(ExamEvents::text).toList(),
                cities(event.cities()));
    }

    private static @Nullable List<NamedCity> cities(@Nullable List<ExamPublished.City> cities) {
        return cities == null
                ? null
                : cities.stream()
                        .map(city -> new NamedCity(city.code(), text(city.name())))
                        .toList();
    }

    private static Bilingual text(LocalizedText text) {
        return new Bilingual(text.zh(), text.en());
    }
}
