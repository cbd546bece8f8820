package org.keju.mailbox;

import java.time.Instant;

/**
 * One message that arrived.
 *
 * @param number counts the arrivals
 * @param channel {@code MAIL} or {@code SMS}
 * @param subject empty for an SMS
 */
record Letter(long number, String channel, String to, String subject, String text, Instant receivedAt) {}
