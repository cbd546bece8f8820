package org.keju.application.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.application.domain.Applications;
import org.keju.application.domain.exam.Exam;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.ExamRefused;
import org.keju.application.domain.exam.ExamVersion;
import org.keju.application.domain.exam.Exams;
import org.keju.application.domain.position.Positions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff put the latest definition of an exam into effect. Applications that exist are looked at again under it. */
@Service
public class PublishExam {

    private final Exams exams;
    private final Positions positions;
    private final Applications applications;
    private final DefinitionReader reader;
    private final Announcements announcements;
    private final Clock clock;

    PublishExam(
            Exams exams,
            Positions positions,
            Applications applications,
            DefinitionReader reader,
            Announcements announcements,
            Clock clock) {
        this.exams = exams;
        this.positions = positions;
        this.applications = applications;
        this.reader = reader;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    public PublishedExam run(UUID examId) {
        Exam exam = exams.findById(examId).orElseThrow(() -> new NotFound("exam"));
        if (!positions.exist(examId)) {
            throw new ExamRefused(ExamRefused.Reason.NO_POSITIONS);
        }
        Instant now = clock.instant();
        ExamVersion version = exam.publish(now);
        ExamDefinition definition = reader.read(version.source(), now);
        PublishedExam published = new PublishedExam(examId, definition);
        announcements.published(published, now);
        applications.markDue(examId, now);
        return published;
    }
}
