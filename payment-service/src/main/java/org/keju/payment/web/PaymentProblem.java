package org.keju.payment.web;

import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemType;
import org.keju.payment.domain.PaymentRefused;
import org.springframework.http.HttpStatus;

/** Ways in which payment-service refuses a request. */
enum PaymentProblem implements ProblemType {
    ALREADY_SETTLED("payment.already-settled", HttpStatus.CONFLICT),
    CLOSED("payment.closed", HttpStatus.CONFLICT),
    TOO_LATE("payment.too-late", HttpStatus.UNPROCESSABLE_CONTENT),
    CHANNEL_AWAY("payment.channel-away", HttpStatus.SERVICE_UNAVAILABLE),
    NOT_UNPAID("payment.not-unpaid", HttpStatus.CONFLICT),
    FROZEN("payment.frozen", HttpStatus.CONFLICT),
    NOT_CLOSED("payment.not-closed", HttpStatus.SERVICE_UNAVAILABLE),
    REFUND_NOT_REFUSED("payment.refund-not-refused", HttpStatus.CONFLICT),
    NOTHING_OPEN("payment.nothing-open", HttpStatus.CONFLICT),
    DIFFERENCES_OPEN("payment.differences-open", HttpStatus.UNPROCESSABLE_CONTENT);

    private final String code;
    private final HttpStatus status;

    PaymentProblem(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    static ProblemException of(PaymentRefused refusal) {
        return new ProblemException(
                switch (refusal.reason()) {
                    case ALREADY_SETTLED -> ALREADY_SETTLED;
                    case CLOSED -> CLOSED;
                    case TOO_LATE -> TOO_LATE;
                    case NOT_UNPAID -> NOT_UNPAID;
                    case NOT_CLOSED -> NOT_CLOSED;
                    case FROZEN -> FROZEN;
                });
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
