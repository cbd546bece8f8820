package org.keju.application.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.application.domain.Application;
import org.keju.application.domain.ApplicationNumber;
import org.keju.application.domain.Applications;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer records that a candidate asked in person to be let off the fee (row 86). */
@Service
public class RecordExemptionRequest {

    private final Applications applications;
    private final PublishedExams exams;
    private final AdvanceApplication advance;
    private final Clock clock;

    RecordExemptionRequest(Applications applications, PublishedExams exams, AdvanceApplication advance, Clock clock) {
        this.applications = applications;
        this.exams = exams;
        this.advance = advance;
        this.clock = clock;
    }

    /** What the officer sees in order to know that it is the right application. */
    public record Recorded(UUID applicationId, String number, String candidateName) {}

    @Transactional
    public Recorded run(ApplicationNumber number, String ground, UUID officer) {
        Application application =
                applications.lockByNumber(number.digits()).orElseThrow(() -> new NotFound("application"));
        application.askExemption(
                ground, officer, exams.get(application.examId()).definition(), clock.instant());
        advance.run(application);
        return new Recorded(
                application.id(), number.digits(), application.candidate().name());
    }
}
