package org.keju.identity.application;

import java.util.List;
import java.util.UUID;
import org.keju.identity.domain.ContactAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes new addresses and tells the old ones. */
@Service
class KeepContacts {

    private final ProposeContact propose;
    private final Post post;

    KeepContacts(ProposeContact propose, Post post) {
        this.propose = propose;
        this.post = post;
    }

    @Transactional
    public void run(UUID accountId, List<ContactAddress> addresses) {
        for (ContactAddress address : addresses) {
            if (!propose.run(accountId, address)) {
                throw new TooManyCodes();
            }
        }
        post.notice(MessageKind.CONTACT_REPLACED, accountId, "");
    }
}
