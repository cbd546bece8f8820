package org.keju.kit.problem;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The problems that any request to any service can meet. */
public enum RequestProblem implements ProblemType {
    INVALID(HttpStatus.BAD_REQUEST),
    UNREADABLE(HttpStatus.BAD_REQUEST),
    NOT_AUTHENTICATED(HttpStatus.UNAUTHORIZED),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_SUPPORTED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    CONFLICT(HttpStatus.CONFLICT),
    STALE(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    MEDIA_TYPE_NOT_SUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    VERSION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    RequestProblem(HttpStatus status) {
        this.status = status;
    }

    /** The problem for a status that the framework chose. */
    static RequestProblem of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status.value() == status.value())
                .findFirst()
                .orElse(status.is4xxClientError() ? INVALID : FAILED);
    }

    @Override
    public String code() {
        return "request." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
