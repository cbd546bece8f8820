package org.keju.payment.application;

import org.keju.payment.application.Alarms.Alarm;
import org.keju.payment.application.RefundAnswer.PaidBack;
import org.keju.payment.application.RefundAnswer.Pending;
import org.keju.payment.application.RefundAnswer.Refused;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.Receipt;
import org.keju.payment.domain.Receipts;
import org.keju.payment.domain.Refund;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Asks the channel to pay one refund back and acts on the answer. No transaction is open while the channel thinks. */
@Service
public class PayBack {

    private static final Logger LOG = LoggerFactory.getLogger(PayBack.class);

    private final PaymentChannels channels;
    private final Receipts receipts;
    private final PaymentAttempts attempts;
    private final ConcludeRefund conclude;
    private final Alarms alarms;

    PayBack(
            PaymentChannels channels,
            Receipts receipts,
            PaymentAttempts attempts,
            ConcludeRefund conclude,
            Alarms alarms) {
        this.channels = channels;
        this.receipts = receipts;
        this.attempts = attempts;
        this.conclude = conclude;
        this.alarms = alarms;
    }

    public void run(Refund refund) {
        RefundRequest request = requestFor(refund);
        try {
            switch (channels.of(request.channel()).refund(request)) {
                case PaidBack(var at) -> conclude.paidBack(refund, at);
                case Pending() -> {}
                case Refused(String code) -> {
                    conclude.refused(refund, code);
                    alarms.raise(Alarm.REFUND_REFUSED);
                    LOG.error("{} refuses refund {}: {}", request.channel(), refund.id(), code);
                }
            }
        } catch (ChannelUnavailable e) {
            LOG.warn("{} could not be asked for refund {}: {}", request.channel(), refund.id(), e.toString());
        }
    }

    private RefundRequest requestFor(Refund refund) {
        Receipt receipt = receipts.findById(refund.receiptId()).orElseThrow();
        PaymentAttempt attempt = attempts.findById(receipt.attemptId()).orElseThrow();
        return RefundRequest.of(refund, receipt, attempt);
    }
}
