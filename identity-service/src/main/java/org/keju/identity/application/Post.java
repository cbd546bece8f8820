package org.keju.identity.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.keju.identity.domain.ContactAddress;
import org.springframework.stereotype.Component;

/** Writes to people about their accounts. */
@Component
class Post {

    /** A notice that comes later than this would only puzzle. */
    private static final Duration USE_OF_A_NOTICE = Duration.ofDays(2);

    private final Messages messages;
    private final ContactAddresses addresses;
    private final Clock clock;

    Post(Messages messages, ContactAddresses addresses, Clock clock) {
        this.messages = messages;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Sends a code, which is of no use after its end. Answers whether it reaches anybody. */
    boolean code(CodeLetter letter, String digits, Instant expiresAt) {
        String text = letter.kind().text(digits);
        boolean sent = false;
        for (ContactAddress to : letter.to()) {
            sent |= post(new Message(to, letter.kind().subject(), text, expiresAt), letter.uncounted());
        }
        return sent;
    }

    private boolean post(Message message, boolean uncounted) {
        if (!uncounted) {
            return messages.post(message);
        }
        messages.postUncounted(message);
        return true;
    }

    /** Tells the owner of an account, wherever it can be reached, that something happened to it. */
    void notice(MessageKind kind, UUID accountId, String filling) {
        Instant end = clock.instant().plus(USE_OF_A_NOTICE);
        addresses
                .inUseBy(accountId)
                .forEach(to -> messages.post(new Message(to, kind.subject(), kind.text(filling), end)));
    }
}
