package org.keju.gateway.problem;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** Every refusal that is the gateway's own. */
public enum GatewayProblem {
    MALFORMED("gateway.malformed", HttpStatus.BAD_REQUEST),
    CROSS_ORIGIN("gateway.cross-origin", HttpStatus.FORBIDDEN),
    NOT_FOUND("gateway.not-found", HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED("gateway.method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
    BODY_TOO_LARGE("gateway.body-too-large", HttpStatus.CONTENT_TOO_LARGE),
    TOO_MANY_REQUESTS("gateway.too-many-requests", HttpStatus.TOO_MANY_REQUESTS),
    UNEXPECTED("gateway.unexpected", HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE("gateway.unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    TOO_BUSY("gateway.too-busy", HttpStatus.SERVICE_UNAVAILABLE),
    /** Of a request that may have changed something. */
    NO_ANSWER("gateway.no-answer", HttpStatus.GATEWAY_TIMEOUT),
    /** Of a request that only reads. */
    NO_PAGE("gateway.no-page", HttpStatus.GATEWAY_TIMEOUT);

    private final String code;
    private final HttpStatus status;

    GatewayProblem(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    /** The problem of a service that was reached and then fell silent. */
    public static GatewayProblem noAnswerTo(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD ? NO_PAGE : NO_ANSWER;
    }

    public String code() {
        return code;
    }

    public HttpStatus status() {
        return status;
    }

    /** Whether it is likely to have passed in a few seconds. */
    boolean passes() {
        return this == UNAVAILABLE || this == TOO_BUSY;
    }
}
