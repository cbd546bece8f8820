package org.keju.application.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.application.domain.exam.Exam;
import org.keju.application.domain.exam.ExamVersion;
import org.keju.application.domain.exam.Exams;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff find what they proposed and have not published yet. */
@Service
public class FindProposedExams {

    private final Exams exams;

    FindProposedExams(Exams exams) {
        this.exams = exams;
    }

    /**
     * A version that is not in effect.
     *
     * @param state whether candidates see an earlier version of this exam
     */
    public record Proposal(UUID examId, String code, int version, State state, Instant proposedAt) {

        static Proposal of(Exam exam, ExamVersion version) {
            return new Proposal(
                    exam.id(),
                    exam.code(),
                    version.version(),
                    exam.publishedVersion() == 0 ? State.DRAFT : State.REVISION,
                    version.createdAt());
        }
    }

    /** What publishing would do. */
    public enum State {
        /** Begin an exam that nobody sees yet. */
        DRAFT,
        /** Replace the version in effect. */
        REVISION
    }

    @Transactional(readOnly = true)
    public List<Proposal> run() {
        return exams.proposed().stream()
                .flatMap(exam -> exam.proposed().map(version -> Proposal.of(exam, version)).stream())
                .toList();
    }
}
