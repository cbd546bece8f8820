package org.keju.review.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.keju.review.domain.CaseKind;
import org.keju.review.domain.CaseRequest;
import org.keju.review.domain.ReviewCase;
import org.keju.review.domain.ReviewCases;
import org.springframework.stereotype.Component;

/** Opens cases. Asked twice for the same it is still one case; a later request replaces earlier ones of its kind. */
@Component
class CaseIntake {

    private final ReviewCases cases;
    private final Clock clock;

    CaseIntake(ReviewCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    void take(CaseKind kind, CaseRequest request, Supplier<ReviewCase> fresh) {
        List<ReviewCase> known = cases.findByApplicationId(request.applicationId()).stream()
                .filter(other -> other.kind() == kind)
                .toList();
        if (known.stream().anyMatch(other -> other.submission() > request.number())) {
            return;
        }
        Optional<ReviewCase> same = known.stream()
                .filter(other -> other.submission() == request.number())
                .findFirst();
        if (same.isPresent()) {
            same.get().requestAgain(request.promisedBy());
        } else {
            known.forEach(earlier -> earlier.end(clock.instant()));
            cases.saveAndFlush(fresh.get());
        }
    }
}
