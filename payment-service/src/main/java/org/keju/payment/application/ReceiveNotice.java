package org.keju.payment.application;

import java.time.Clock;
import org.keju.payment.application.ChannelAnswer.Paid;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.ChannelPayment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Takes a channel's notice: kept first, then verified, then acted on, and answered within the request. A notice that we
 * cannot act on is refused, so that the channel sends it again; it stays as evidence in any case.
 */
@Service
public class ReceiveNotice {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiveNotice.class);

    private final PaymentChannels channels;
    private final NoticeRecords records;
    private final SettlePayment settlePayment;
    private final AskAgain askAgain;
    private final Clock clock;

    ReceiveNotice(
            PaymentChannels channels,
            NoticeRecords records,
            SettlePayment settlePayment,
            AskAgain askAgain,
            Clock clock) {
        this.channels = channels;
        this.records = records;
        this.settlePayment = settlePayment;
        this.askAgain = askAgain;
        this.clock = clock;
    }

    public NoticeReply run(Channel channel, RawNotice raw) {
        PaymentChannel adapter = channels.of(channel);
        NoticeRecords.Key key = records.keep(channel, raw);
        NoticeVerdict verdict = judge(adapter, raw);
        records.conclude(key, verdict);
        if (!verdict.isAccepted()) {
            LOG.warn("A notice of {} was refused: {}", channel, verdict);
        }
        return adapter.reply(verdict.isAccepted());
    }

    private NoticeVerdict judge(PaymentChannel adapter, RawNotice raw) {
        try {
            ChannelNotice notice = adapter.verify(raw);
            return notice.answer() instanceof Paid paid
                    ? judge(
                            new ChannelPayment(
                                    adapter.channel(),
                                    notice.merchantOrderNumber(),
                                    paid.transactionNumber(),
                                    paid.amountFen(),
                                    paid.paidAt()),
                            notice.isFresh(clock.instant()))
                    : NoticeVerdict.NO_PAYMENT;
        } catch (NoticeRefused e) {
            return e.verdict();
        }
    }

    private NoticeVerdict judge(ChannelPayment payment, boolean fresh) {
        return fresh || askAgain.isKnown(payment)
                ? NoticeVerdict.of(settlePayment.run(payment))
                : askAgain.about(payment.channel(), payment.merchantOrderNumber());
    }
}
