package org.keju.payment.application;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.reconciliation.DailyBill;

/**
 * A payment channel. Everything here is in fen and UTC and in our words; what the channel makes of them, and how messages
 * are signed, is the adapter's.
 */
public interface PaymentChannel {

    Channel channel();

    /**
     * What leads the payer to the channel, which may have to be asked for it. The same attempt may be started again; the payer
     * can still pay it only once.
     *
     * @param page where a payer who gives up goes back to
     */
    WayToPay start(PaymentAttempt attempt, URI page) throws ChannelUnavailable;

    /** What the channel knows about an attempt. */
    ChannelAnswer query(PaymentAttempt attempt) throws ChannelUnavailable;

    /** Asks the channel to take no money for an attempt any more, and says how things stand then. */
    ChannelAnswer close(PaymentAttempt attempt) throws ChannelUnavailable;

    /**
     * Asks the channel to pay money back. The same request is carried out once, however often it is made; it is repeated
     * until the answer is known.
     */
    RefundAnswer refund(RefundRequest request) throws ChannelUnavailable;

    /** What the channel says moved on a day of its calendar; empty while it has not made the list. */
    Optional<DailyBill> dailyBill(LocalDate day) throws ChannelUnavailable;

    /**
     * Believes a notice only if the channel signed it, for us.
     *
     * @throws NoticeRefused if anything about it is wrong
     */
    ChannelNotice verify(RawNotice notice);

    /** What the channel wants to hear about a notice. */
    NoticeReply reply(boolean accepted);

    /** The merchant order number with which a payer's browser comes back, if the channel signed its address. */
    Optional<String> returned(Map<String, String> parameters);
}
