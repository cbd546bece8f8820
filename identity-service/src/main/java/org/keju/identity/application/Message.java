package org.keju.identity.application;

import java.time.Instant;
import org.keju.identity.domain.ContactAddress;

/**
 * Something to be sent to one address.
 *
 * @param subject what a mail is headed with; an SMS has none
 * @param usefulUntil after this it is not worth sending any more
 */
public record Message(ContactAddress to, String subject, String text, Instant usefulUntil) {}
