package org.keju.photo.web;

import java.util.Locale;
import org.keju.kit.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The ways in which this service refuses. */
enum PhotoProblem implements ProblemType {
    NOT_OPEN(HttpStatus.CONFLICT),
    NOTHING_UPLOADED(HttpStatus.CONFLICT),
    WAITS_FOR_AUDIT(HttpStatus.CONFLICT),
    ALREADY_APPROVED(HttpStatus.CONFLICT),
    NOT_CONFIRMED(HttpStatus.CONFLICT),
    ALREADY_DECIDED(HttpStatus.CONFLICT),
    FINAL_ON_CONFIRM(HttpStatus.CONFLICT),
    NOT_HELD(HttpStatus.CONFLICT),
    NOT_DECIDED(HttpStatus.CONFLICT),
    TOO_LATE_TO_UNDO(HttpStatus.CONFLICT),
    REASON_MISSING(HttpStatus.UNPROCESSABLE_CONTENT),
    REASON_UNKNOWN(HttpStatus.UNPROCESSABLE_CONTENT),
    FILE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    PhotoProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public String code() {
        return "photo." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
