package org.keju.gateway.problem;

import org.springframework.http.HttpStatus;

/** Every refusal that is the gateway's own. */
public enum GatewayProblem {
    MALFORMED("gateway.malformed", HttpStatus.BAD_REQUEST),
    CROSS_ORIGIN("gateway.cross-origin", HttpStatus.FORBIDDEN),
    NOT_FOUND("gateway.not-found", HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED("gateway.method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
    BODY_TOO_LARGE("gateway.body-too-large", HttpStatus.CONTENT_TOO_LARGE),
    UNEXPECTED("gateway.unexpected", HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE("gateway.unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    NO_ANSWER("gateway.no-answer", HttpStatus.GATEWAY_TIMEOUT);

    private final String code;
    private final HttpStatus status;

    GatewayProblem(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public HttpStatus status() {
        return status;
    }
}
