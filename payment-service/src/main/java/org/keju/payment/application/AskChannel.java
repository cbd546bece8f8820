package org.keju.payment.application;

import java.time.Clock;
import java.util.Optional;
import org.keju.payment.application.ChannelAnswer.Closed;
import org.keju.payment.application.ChannelAnswer.Paid;
import org.keju.payment.application.ChannelAnswer.Unknown;
import org.keju.payment.application.ChannelAnswer.Unpaid;
import org.keju.payment.domain.ChannelPayment;
import org.keju.payment.domain.PaymentAttempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Asks the channel how an attempt stands and acts on the answer: money is taken note of; an attempt that nobody wants any
 * more is closed, at the channel first and with us only when the channel has said so. No transaction is open while the
 * channel thinks.
 */
@Service
public class AskChannel {

    private static final Logger LOG = LoggerFactory.getLogger(AskChannel.class);

    private final PaymentChannels channels;
    private final SettlePayment settlePayment;
    private final ConfirmClosed confirmClosed;
    private final Clock clock;

    AskChannel(PaymentChannels channels, SettlePayment settlePayment, ConfirmClosed confirmClosed, Clock clock) {
        this.channels = channels;
        this.settlePayment = settlePayment;
        this.confirmClosed = confirmClosed;
        this.clock = clock;
    }

    /** What the channel answered in the end; empty when it could not be asked. */
    public Optional<ChannelAnswer> run(PaymentAttempt attempt) {
        PaymentChannel channel = channels.of(attempt.channel());
        try {
            ChannelAnswer answer = channel.query(attempt);
            if (answer instanceof Unpaid && attempt.isUnwanted(clock.instant())) {
                answer = channel.close(attempt);
            }
            act(attempt, answer);
            return Optional.of(answer);
        } catch (ChannelUnavailable e) {
            LOG.warn(
                    "{} could not be asked about {}: {}",
                    attempt.channel(),
                    attempt.merchantOrderNumber(),
                    e.toString());
            return Optional.empty();
        }
    }

    private void act(PaymentAttempt attempt, ChannelAnswer answer) {
        switch (answer) {
            case Paid paid ->
                settlePayment.run(new ChannelPayment(
                        attempt.channel(),
                        attempt.merchantOrderNumber(),
                        paid.transactionNumber(),
                        paid.amountFen(),
                        paid.paidAt()));
            case Closed() -> confirmClosed.run(attempt.orderId(), attempt.id());
            case Unknown() -> {
                if (attempt.hasExpired(clock.instant())) {
                    confirmClosed.run(attempt.orderId(), attempt.id());
                }
            }
            case Unpaid() -> {}
        }
    }
}
