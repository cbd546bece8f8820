package org.keju.payment.application;

import org.keju.payment.domain.Channel;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.Receipt;
import org.keju.payment.domain.Refund;

/**
 * What a channel must know in order to pay money back.
 *
 * @param merchantOrderNumber our number of the payment
 * @param transactionNumber the channel's number of the payment
 * @param refundNumber our number of the refund; the channel pays back one number once
 * @param paidFen what was paid, in fen
 * @param amountFen what of it goes back, in fen
 */
public record RefundRequest(
        Channel channel,
        String merchantOrderNumber,
        String transactionNumber,
        String refundNumber,
        long paidFen,
        long amountFen,
        Refund.Reason reason) {

    static RefundRequest of(Refund refund, Receipt receipt, PaymentAttempt attempt) {
        return new RefundRequest(
                receipt.channel(),
                attempt.merchantOrderNumber(),
                receipt.transactionNumber(),
                refund.refundNumber(),
                receipt.amountFen(),
                refund.amountFen(),
                refund.reason());
    }
}
