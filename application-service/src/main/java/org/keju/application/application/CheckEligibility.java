package org.keju.application.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.Application;
import org.keju.application.domain.Applications;
import org.keju.application.domain.eligibility.Eligibility;
import org.keju.application.domain.eligibility.Finding;
import org.keju.application.domain.eligibility.Gender;
import org.keju.application.domain.eligibility.Profile;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate asks, before choosing a position, whether its conditions are met by what the application says. */
@Service
public class CheckEligibility {

    private final Applications applications;
    private final PublishedExams exams;
    private final PositionCatalogue catalogue;
    private final Clock clock;

    CheckEligibility(Applications applications, PublishedExams exams, PositionCatalogue catalogue, Clock clock) {
        this.applications = applications;
        this.exams = exams;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What the account knows of the one who asks. */
    public record Person(
            UUID accountId,
            @Nullable Gender gender,
            @Nullable LocalDate bornOn) {}

    @Transactional(readOnly = true)
    public List<Finding> run(UUID applicationId, Person person, String positionKey) {
        Application application =
                applications.of(applicationId, person.accountId()).orElseThrow(() -> new NotFound("application"));
        ExamDefinition exam = exams.get(application.examId()).definition();
        Position position = catalogue
                .of(application.examId())
                .index()
                .find(positionKey)
                .orElseThrow(() -> new NotFound("position"));
        Profile profile = Profile.of(application.answers(), exam, person.gender(), person.bornOn());
        return Eligibility.of(position, profile, monthOfApplying(exam));
    }

    /** Ages count in the month in which applications are opened; without a window, now. */
    private YearMonth monthOfApplying(ExamDefinition exam) {
        Instant opened = Optional.ofNullable(exam.window(Region.APPLICATION))
                .map(Window::from)
                .orElseGet(clock::instant);
        return YearMonth.from(opened.atZone(exam.zone()));
    }
}
