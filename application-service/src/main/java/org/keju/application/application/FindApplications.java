package org.keju.application.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.Application;
import org.keju.application.domain.Applications;
import org.keju.application.domain.CorrectionMade;
import org.keju.application.domain.Corrections;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.position.Positions;
import org.keju.application.domain.progress.Progress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate looks at applications of their own. */
@Service
@Transactional(readOnly = true)
public class FindApplications {

    private final Applications applications;
    private final PublishedExams exams;
    private final Positions positions;
    private final Corrections corrections;
    private final Clock clock;

    FindApplications(
            Applications applications,
            PublishedExams exams,
            Positions positions,
            Corrections corrections,
            Clock clock) {
        this.applications = applications;
        this.exams = exams;
        this.positions = positions;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** An application with all that is needed to show it as it stands now. */
    public record Found(
            Application application,
            PublishedExam exam,
            Progress progress,
            @Nullable Position position,
            List<CorrectionMade> corrections) {}

    public Found one(UUID id, UUID accountId) {
        return applications.of(id, accountId).map(this::found).orElseThrow(() -> new NotFound("application"));
    }

    public List<Found> all(UUID accountId) {
        return applications.ofAccount(accountId).stream().map(this::found).toList();
    }

    private Found found(Application application) {
        PublishedExam exam = exams.get(application.examId());
        Position position = Optional.ofNullable(application.positionKey())
                .flatMap(key -> positions.find(application.examId(), key))
                .orElse(null);
        return new Found(
                application,
                exam,
                application.progress(exam.definition(), clock.instant()),
                position,
                exam.definition().corrections() == null ? List.of() : corrections.of(application.id()));
    }
}
