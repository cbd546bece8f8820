package org.keju.review.application;

import java.util.UUID;
import org.keju.kit.ids.Ids;
import org.keju.review.domain.CandidateFile;
import org.keju.review.domain.CaseKind;
import org.keju.review.domain.CaseRequest;
import org.keju.review.domain.Exam;
import org.keju.review.domain.Exams;
import org.keju.review.domain.ExemptionCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate asks not to have to pay. */
@Service
public class RequestExemption {

    private final CaseIntake intake;
    private final Exams exams;

    RequestExemption(CaseIntake intake, Exams exams) {
        this.intake = intake;
        this.exams = exams;
    }

    /** Of an exam that has not arrived yet the stricter rule is supposed; {@link FollowExam} sets it right. */
    @Transactional
    public void run(CaseRequest request, CandidateFile file, UUID accountId, String ground) {
        boolean evidenceRequired =
                exams.findById(request.examId()).map(Exam::evidenceRequired).orElse(true);
        intake.take(
                CaseKind.EXEMPTION,
                request,
                () -> new ExemptionCase(Ids.next(), request, file, accountId, ground, evidenceRequired));
    }
}
