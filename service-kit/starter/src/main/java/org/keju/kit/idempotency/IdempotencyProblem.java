package org.keju.kit.idempotency;

import java.util.Locale;
import org.keju.kit.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** How an {@code Idempotency-Key} can be refused. */
public enum IdempotencyProblem implements ProblemType {
    KEY_MALFORMED(HttpStatus.BAD_REQUEST),
    IN_PROGRESS(HttpStatus.CONFLICT),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    IdempotencyProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public String code() {
        return "idempotency." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
