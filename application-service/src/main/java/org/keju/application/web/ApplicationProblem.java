package org.keju.application.web;

import org.keju.kit.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The ways in which application-service refuses a request. */
enum ApplicationProblem implements ProblemType {
    UNKNOWN_PLEDGE("application.unknown-pledge", HttpStatus.NOT_FOUND),
    PLEDGE_NOT_OPEN("application.pledge-not-open", HttpStatus.CONFLICT),
    PLEDGE_TOO_SOON("application.pledge-too-soon", HttpStatus.UNPROCESSABLE_CONTENT),
    SIGNATURE_DIFFERS("application.signature-differs", HttpStatus.UNPROCESSABLE_CONTENT),
    NOT_OPEN_YET("application.not-open-yet", HttpStatus.CONFLICT),
    CLOSED("application.closed", HttpStatus.CONFLICT),
    LOCKED("application.locked", HttpStatus.CONFLICT),
    ENDED("application.ended", HttpStatus.CONFLICT),
    FORM_INVALID("application.form-invalid", HttpStatus.UNPROCESSABLE_CONTENT),
    FORM_INCOMPLETE("application.form-incomplete", HttpStatus.UNPROCESSABLE_CONTENT),
    POSITION_MISSING("application.position-missing", HttpStatus.UNPROCESSABLE_CONTENT),
    POSITION_UNKNOWN("application.position-unknown", HttpStatus.UNPROCESSABLE_CONTENT),
    POSITION_FIXED("application.position-fixed", HttpStatus.CONFLICT),
    POSITION_REFUSED_BEFORE("application.position-refused-before", HttpStatus.UNPROCESSABLE_CONTENT),
    NOT_SUBMITTABLE("application.not-submittable", HttpStatus.CONFLICT),
    PAID_ALREADY("application.paid-already", HttpStatus.CONFLICT),
    COMPLETE_ALREADY("application.complete-already", HttpStatus.CONFLICT),
    NOT_SUBMITTED("application.not-submitted", HttpStatus.CONFLICT),
    NO_EXEMPTION("application.no-exemption", HttpStatus.CONFLICT),
    UNKNOWN_GROUND("application.unknown-ground", HttpStatus.UNPROCESSABLE_CONTENT),
    EXEMPTION_IN_PERSON("application.exemption-in-person", HttpStatus.CONFLICT),
    EXEMPTION_NOT_OPEN("application.exemption-not-open", HttpStatus.CONFLICT),
    EXEMPTION_DECIDED("application.exemption-decided", HttpStatus.CONFLICT),
    NO_CORRECTIONS("application.no-corrections", HttpStatus.CONFLICT),
    CORRECTION_BY_OTHERS("application.correction-by-others", HttpStatus.FORBIDDEN),
    CORRECTION_NOT_NEEDED("application.correction-not-needed", HttpStatus.CONFLICT),
    CORRECTION_NOT_NOW("application.correction-not-now", HttpStatus.CONFLICT),
    UNKNOWN_EVIDENCE("application.unknown-evidence", HttpStatus.UNPROCESSABLE_CONTENT),
    NAME_NOT_CORRECTABLE("application.name-not-correctable", HttpStatus.UNPROCESSABLE_CONTENT),
    NAME_INVALID("application.name-invalid", HttpStatus.UNPROCESSABLE_CONTENT),
    NOTHING_CORRECTED("application.nothing-corrected", HttpStatus.UNPROCESSABLE_CONTENT),
    EXAM_CLOSED("exam.closed", HttpStatus.CONFLICT),
    NO_ROSTER("exam.no-roster", HttpStatus.CONFLICT),
    ID_NUMBER_NEEDED("exam.id-number-needed", HttpStatus.UNPROCESSABLE_CONTENT),
    NOT_ON_ROSTER("exam.not-on-roster", HttpStatus.UNPROCESSABLE_CONTENT),
    ROSTER_ENTRY_TAKEN("exam.roster-entry-taken", HttpStatus.CONFLICT),
    ROSTER_TAKEN_UP("exam.roster-taken-up", HttpStatus.CONFLICT),
    VERSION_PUBLISHED("exam.version-published", HttpStatus.CONFLICT),
    NOTHING_PROPOSED("exam.nothing-proposed", HttpStatus.CONFLICT),
    NO_POSITIONS("exam.no-positions", HttpStatus.CONFLICT),
    POSITIONS_FIXED("exam.positions-fixed", HttpStatus.CONFLICT),
    DEFINITION_BROKEN("exam.definition-broken", HttpStatus.UNPROCESSABLE_CONTENT),
    TABLE_REFUSED("exam.table-refused", HttpStatus.UNPROCESSABLE_CONTENT);

    private final String code;
    private final HttpStatus status;

    ApplicationProblem(String code, HttpStatus status) {
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
