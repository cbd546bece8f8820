package org.keju.application.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.Application;
import org.keju.application.domain.ApplicationNumber;
import org.keju.application.domain.Applications;
import org.keju.application.domain.Candidate;
import org.keju.application.domain.exam.ExamRefused;
import org.keju.application.domain.progress.Facts;
import org.keju.application.domain.progress.Progress;
import org.keju.application.domain.roster.RosterEntry;
import org.keju.kit.ids.Ids;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** A candidate begins an application. Doing so again gives the one that was begun before. */
@Service
public class StartApplication {

    private static final int TRIES = 3;

    private final Applications applications;
    private final PublishedExams exams;
    private final RosterDesk roster;
    private final AdvanceApplication advance;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    StartApplication(
            Applications applications,
            PublishedExams exams,
            RosterDesk roster,
            AdvanceApplication advance,
            TransactionOperations transactions,
            Clock clock) {
        this.applications = applications;
        this.exams = exams;
        this.roster = roster;
        this.advance = advance;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The application, and whether it was begun just now. */
    public record Started(UUID applicationId, boolean created) {}

    /**
     * Two clicks at once, or a number that is taken, meet a unique key; then it is tried again.
     *
     * @param idNumber as the candidate typed it, where the exam takes its candidates from a roster; null: not typed
     */
    public Started run(UUID examId, Candidate candidate, @Nullable String idNumber) {
        for (int left = TRIES; ; left--) {
            try {
                return transactions.execute(_ -> start(examId, candidate, idNumber));
            } catch (DataIntegrityViolationException e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    private Started start(UUID examId, Candidate candidate, @Nullable String idNumber) {
        PublishedExam exam = exams.find(examId).orElseThrow(() -> new NotFound("exam"));
        Optional<Application> earlier = applications.forExam(examId, candidate.accountId());
        if (earlier.isPresent()) {
            return new Started(earlier.get().id(), false);
        }
        Instant now = clock.instant();
        refuseIfOver(exam, now);
        Application application = exam.definition().roster()
                ? listed(examId, candidate, idNumber, now)
                : Application.start(Ids.next(), examId, candidate, ApplicationNumber.random(random), now);
        advance.run(application);
        return new Started(application.id(), true);
    }

    private Application listed(UUID examId, Candidate candidate, @Nullable String idNumber, Instant now) {
        RosterEntry entry = roster.takeUp(examId, candidate, idNumber);
        return Application.startListed(
                Ids.next(),
                examId,
                candidate,
                ApplicationNumber.random(random),
                entry.number(),
                entry.positionKey(),
                now);
    }

    /** Who comes early may begin; nothing opens before its time. Who comes too late may not. */
    private static void refuseIfOver(PublishedExam exam, Instant now) {
        Progress progress = Progress.of(exam.definition().process(), Facts.initial(), now);
        if (progress.lapsedBy().isPresent()) {
            throw new ExamRefused(ExamRefused.Reason.CLOSED);
        }
    }
}
