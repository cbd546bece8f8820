package org.keju.application.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.keju.application.domain.Application;
import org.keju.application.domain.ApplicationNumber;
import org.keju.application.domain.Applications;
import org.keju.application.domain.CorrectionMade;
import org.keju.application.domain.Corrections;
import org.keju.application.domain.exam.CorrectionRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff look at what they may correct for the candidate who stands before them (row 46). */
@Service
@Transactional(readOnly = true)
public class FindCorrectable {

    private final Applications applications;
    private final Corrections corrections;
    private final PublishedExams exams;
    private final Clock clock;

    FindCorrectable(Applications applications, Corrections corrections, PublishedExams exams, Clock clock) {
        this.applications = applications;
        this.corrections = corrections;
        this.exams = exams;
        this.clock = clock;
    }

    /** An application that may be corrected now, and what was corrected of it before. */
    public record Found(Application application, PublishedExam exam, CorrectionRule rule, List<CorrectionMade> made) {}

    public Found run(ApplicationNumber number, Set<String> roles) {
        Application application = applications.ofNumber(number.digits()).orElseThrow(() -> new NotFound("application"));
        PublishedExam exam = exams.get(application.examId());
        CorrectionRule rule = application.correctable(roles, exam.definition(), clock.instant());
        return new Found(application, exam, rule, corrections.of(application.id()));
    }
}
