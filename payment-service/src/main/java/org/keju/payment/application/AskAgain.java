package org.keju.payment.application;

import org.keju.payment.application.ChannelAnswer.Paid;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.ChannelPayment;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.Receipts;
import org.keju.payment.domain.reconciliation.Booked;
import org.springframework.stereotype.Component;

/** Does not take a message or a bill at its word, but asks the channel once more. */
@Component
class AskAgain {

    private final PaymentAttempts attempts;
    private final Receipts receipts;
    private final AskChannel askChannel;

    AskAgain(PaymentAttempts attempts, Receipts receipts, AskChannel askChannel) {
        this.attempts = attempts;
        this.receipts = receipts;
        this.askChannel = askChannel;
    }

    /** Whether this money is in our books, so that nothing can come of hearing of it again. */
    boolean isKnown(ChannelPayment payment) {
        return receipts.has(payment.channel(), payment.transactionNumber());
    }

    /** Acts on what the channel says by now about a payment of which an old notice tells. */
    NoticeVerdict about(Channel channel, String merchantOrderNumber) {
        return attempts.findByChannelAndMerchantOrderNumber(channel, merchantOrderNumber)
                .map(attempt -> askChannel.run(attempt).isPresent() ? NoticeVerdict.ASKED : NoticeVerdict.NOT_ASKED)
                .orElse(NoticeVerdict.UNKNOWN_ORDER);
    }

    /** Whether the channel itself knows money that its bill lacks, as we booked it. */
    boolean confirms(Channel channel, Booked booked) {
        return booked.kind() == Booked.Kind.PAYMENT
                && attempts.findByChannelAndMerchantOrderNumber(channel, booked.merchantOrderNumber())
                        .flatMap(askChannel::run)
                        .filter(answer -> isPayment(answer, booked))
                        .isPresent();
    }

    private static boolean isPayment(ChannelAnswer answer, Booked booked) {
        return answer instanceof Paid paid
                && paid.transactionNumber().equals(booked.number())
                && paid.amountFen() == booked.amountFen();
    }
}
