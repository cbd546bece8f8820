package org.keju.application.application;

import java.time.Clock;
import org.keju.application.domain.Application;
import org.keju.application.domain.Applications;
import org.keju.application.domain.History;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one place where a change to an application turns into what the other services are told. Every use case ends here. */
@Service
class AdvanceApplication {

    private final PublishedExams exams;
    private final Applications applications;
    private final History history;
    private final Announcements announcements;
    private final Clock clock;

    AdvanceApplication(
            PublishedExams exams,
            Applications applications,
            History history,
            Announcements announcements,
            Clock clock) {
        this.exams = exams;
        this.applications = applications;
        this.history = history;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void run(Application application) {
        PublishedExam exam = exams.get(application.examId());
        application.advance(exam.definition(), clock.instant());
        applications.saveAndFlush(application);
        history.add(application.takeHistory());
        application.takeSignals().forEach(signal -> announcements.announce(application, exam, signal));
    }
}
