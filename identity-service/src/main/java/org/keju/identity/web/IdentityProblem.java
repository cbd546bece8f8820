package org.keju.identity.web;

import org.keju.kit.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The refusals of identity-service. */
enum IdentityProblem implements ProblemType {
    ENTRY_REFUSED("identity.entry-refused", HttpStatus.UNPROCESSABLE_CONTENT),
    ALREADY_REGISTERED("identity.already-registered", HttpStatus.CONFLICT),
    LOG_IN_REFUSED("identity.log-in-refused", HttpStatus.UNAUTHORIZED),
    SESSION_OVER("identity.session-over", HttpStatus.UNAUTHORIZED),
    BUSY("identity.busy", HttpStatus.SERVICE_UNAVAILABLE),
    ID_NUMBER_KNOWN("identity.id-number-known", HttpStatus.CONFLICT),
    UNKNOWN_DIVISION("identity.unknown-division", HttpStatus.UNPROCESSABLE_CONTENT),
    ID_NUMBER_CONTESTED("identity.id-number-contested", HttpStatus.CONFLICT),
    CODE_REFUSED("identity.code-refused", HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_CODES("identity.too-many-codes", HttpStatus.TOO_MANY_REQUESTS),
    TOO_MANY_ATTEMPTS("identity.too-many-attempts", HttpStatus.TOO_MANY_REQUESTS),
    PROOF_REQUIRED("identity.proof-required", HttpStatus.PRECONDITION_REQUIRED),
    PROOF_REFUSED("identity.proof-refused", HttpStatus.UNPROCESSABLE_CONTENT),
    SECOND_FACTOR_REQUIRED("identity.second-factor-required", HttpStatus.UNAUTHORIZED),
    SECOND_FACTOR_REFUSED("identity.second-factor-refused", HttpStatus.UNAUTHORIZED),
    ONE_TIME_PASSWORD_EXPIRED("identity.one-time-password-expired", HttpStatus.UNAUTHORIZED),
    REAUTHENTICATION_REQUIRED("identity.reauthentication-required", HttpStatus.UNAUTHORIZED),
    NO_SUCH_STAFF("identity.no-such-staff", HttpStatus.NOT_FOUND),
    STAFF_NO_ROLE("identity.staff-no-role", HttpStatus.UNPROCESSABLE_CONTENT),
    STAFF_OWN_POSITION("identity.staff-own-position", HttpStatus.UNPROCESSABLE_CONTENT),
    STAFF_LAST_ADMINISTRATOR("identity.staff-last-administrator", HttpStatus.UNPROCESSABLE_CONTENT),
    STAFF_USERNAME_TAKEN("identity.staff-username-taken", HttpStatus.CONFLICT),
    STAFF_CHANGED_MEANWHILE("identity.staff-changed-meanwhile", HttpStatus.PRECONDITION_FAILED),
    NO_SUCH_KEY("identity.no-such-key", HttpStatus.NOT_FOUND);

    private final String code;
    private final HttpStatus status;

    IdentityProblem(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
