package org.keju.application.application;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.keju.application.domain.Application;
import org.keju.application.domain.ApplicationNumber;
import org.keju.application.domain.Applications;
import org.keju.application.domain.Correction;
import org.keju.application.domain.Corrections;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff correct a slip of the pen for a candidate who came with papers, after the form was locked (row 46). */
@Service
public class CorrectApplication {

    private final Applications applications;
    private final Corrections corrections;
    private final PublishedExams exams;
    private final AdvanceApplication advance;
    private final Clock clock;

    CorrectApplication(
            Applications applications,
            Corrections corrections,
            PublishedExams exams,
            AdvanceApplication advance,
            Clock clock) {
        this.applications = applications;
        this.corrections = corrections;
        this.exams = exams;
        this.advance = advance;
        this.clock = clock;
    }

    /**
     * Corrects all of it or nothing.
     *
     * @param version of the application that was looked at
     */
    @Transactional
    public void run(ApplicationNumber number, long version, Correction correction, UUID officer, Set<String> roles) {
        Application application =
                applications.lockByNumber(number.digits()).orElseThrow(() -> new NotFound("application"));
        application.expect(version);
        corrections.add(application.correct(
                correction, officer, roles, exams.get(application.examId()).definition(), clock.instant()));
        advance.run(application);
    }
}
