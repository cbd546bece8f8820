package org.keju.payment.domain.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.keju.payment.domain.Channel;

/** Our books as a bill is held against them. */
public interface Books {

    /** Payments with these numbers of the channel, whatever their day. */
    List<Booked> payments(Channel channel, Collection<String> transactionNumbers);

    /** Refunds with these numbers of ours that have ended, whatever their day. */
    List<Booked> refunds(Collection<String> refundNumbers);

    /** All that the channel moved from a moment on until another, which is left out. */
    List<Booked> between(Channel channel, Instant from, Instant until);

    /**
     * The day on which somebody first began to pay through the channel, in its calendar. Money may have come though we know of
     * none.
     */
    Optional<LocalDate> firstDay(Channel channel);
}
