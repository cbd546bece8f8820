package org.keju.application.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.application.domain.Application;
import org.keju.application.domain.Applications;
import org.keju.application.domain.exam.ExamDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What all acts of a candidate on an application have in common: it is the candidate's own, locked, and followed through. */
@Service
class EditApplication {

    private final Applications applications;
    private final PublishedExams exams;
    private final AdvanceApplication advance;
    private final Clock clock;

    EditApplication(Applications applications, PublishedExams exams, AdvanceApplication advance, Clock clock) {
        this.applications = applications;
        this.exams = exams;
        this.advance = advance;
        this.clock = clock;
    }

    /** One act on an application under the definition in effect. */
    @FunctionalInterface
    interface Act {
        void on(Application application, ExamDefinition exam, Instant now);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void run(UUID id, UUID accountId, Act act) {
        Application application = applications.lockOf(id, accountId).orElseThrow(() -> new NotFound("application"));
        ExamDefinition exam = exams.get(application.examId()).definition();
        act.on(application, exam, clock.instant());
        advance.run(application);
    }
}
