package org.keju.review.application;

import java.util.List;
import java.util.Optional;
import org.keju.kit.ids.Ids;
import org.keju.review.domain.ReviewCase;
import org.keju.review.domain.ReviewCases;
import org.keju.review.domain.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The process asks whether a submission qualifies. Asked twice it is still one case; a later submission replaces earlier ones. */
@Service
public class RequestReview {

    private final ReviewCases cases;

    RequestReview(ReviewCases cases) {
        this.cases = cases;
    }

    @Transactional
    public void run(Submission submission) {
        List<ReviewCase> known = cases.findByApplicationId(submission.applicationId());
        if (known.stream().anyMatch(other -> other.submission() > submission.number())) {
            return;
        }
        Optional<ReviewCase> same = known.stream()
                .filter(other -> other.submission() == submission.number())
                .findFirst();
        if (same.isPresent()) {
            same.get().requestAgain(submission.promisedBy());
        } else {
            known.forEach(ReviewCase::close);
            cases.saveAndFlush(new ReviewCase(Ids.next(), submission));
        }
    }
}
