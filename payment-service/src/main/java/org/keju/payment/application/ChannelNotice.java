package org.keju.payment.application;

import java.time.Duration;
import java.time.Instant;

/**
 * What a channel told us, believed to be the channel's word.
 *
 * @param sentAt when the channel says that it sent it
 */
public record ChannelNotice(String merchantOrderNumber, ChannelAnswer answer, Instant sentAt) {

    private static final Duration WORD_HOLDS = Duration.ofMinutes(5);

    /** Whether it is news. What is older, or not even sent yet, may be a message that somebody has kept. */
    boolean isFresh(Instant now) {
        return Duration.between(sentAt, now).abs().compareTo(WORD_HOLDS) <= 0;
    }
}
