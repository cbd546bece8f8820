package org.keju.review.web;

import java.util.Locale;
import org.keju.kit.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The ways in which this service refuses. */
enum ReviewProblem implements ProblemType {
    NOT_HELD(HttpStatus.CONFLICT),
    HELD(HttpStatus.CONFLICT),
    NOT_REFERABLE(HttpStatus.CONFLICT),
    ALREADY_DECIDED(HttpStatus.CONFLICT),
    ALREADY_JUDGED(HttpStatus.CONFLICT),
    NOT_DECIDED(HttpStatus.CONFLICT),
    NOT_YOURS_TO_UNDO(HttpStatus.CONFLICT),
    TOO_LATE_TO_UNDO(HttpStatus.CONFLICT),
    CLOSED(HttpStatus.CONFLICT),
    REASON_MISSING(HttpStatus.UNPROCESSABLE_CONTENT),
    REASON_UNKNOWN(HttpStatus.UNPROCESSABLE_CONTENT),
    NOTE_MISSING(HttpStatus.UNPROCESSABLE_CONTENT),
    EVIDENCE_FIXED(HttpStatus.CONFLICT),
    TOO_MUCH_EVIDENCE(HttpStatus.CONFLICT),
    EVIDENCE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    ReviewProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public String code() {
        return "review." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
