package org.keju.review.application;

import org.keju.kit.ids.Ids;
import org.keju.review.domain.CandidateFile;
import org.keju.review.domain.CaseKind;
import org.keju.review.domain.CaseRequest;
import org.keju.review.domain.Position;
import org.keju.review.domain.QualificationCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The process asks whether a submission qualifies. */
@Service
public class RequestReview {

    private final CaseIntake intake;

    RequestReview(CaseIntake intake) {
        this.intake = intake;
    }

    @Transactional
    public void run(CaseRequest request, CandidateFile file, Position position) {
        intake.take(CaseKind.QUALIFICATION, request, () -> new QualificationCase(Ids.next(), request, file, position));
    }
}
