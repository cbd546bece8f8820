package org.keju.kit.inbox.deadletters;

import java.util.Locale;
import org.keju.kit.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Why something cannot be done about a dead letter. */
enum DeadLetterProblem implements ProblemType {
    NOT_PARKED(HttpStatus.NOT_FOUND),
    NOT_WAITING(HttpStatus.CONFLICT),
    UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    DeadLetterProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public String code() {
        return "dead-letters." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
