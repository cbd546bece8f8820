package org.keju.identity.application;

import java.util.List;
import org.keju.identity.domain.ContactAddress;

/**
 * What a code is sent in.
 *
 * @param to the addresses; none for a code that nobody is told
 * @param uncounted whether it is sent however many messages these addresses have had lately
 */
record CodeLetter(MessageKind kind, List<ContactAddress> to, boolean uncounted) {

    static CodeLetter of(MessageKind kind, ContactAddress to) {
        return new CodeLetter(kind, List.of(to), false);
    }
}
