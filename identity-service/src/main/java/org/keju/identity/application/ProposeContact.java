package org.keju.identity.application;

import java.util.UUID;
import org.keju.identity.domain.Contact;
import org.keju.identity.domain.ContactAddress;
import org.keju.identity.domain.Contacts;
import org.keju.identity.domain.OneTimeCode.Purpose;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.kit.ids.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes an address that somebody wants to be reached at, and sends it the code that proves it. */
@Component
class ProposeContact {

    private final Contacts contacts;
    private final ContactAddresses addresses;
    private final Codes codes;
    private final SecurityLog log;

    ProposeContact(Contacts contacts, ContactAddresses addresses, Codes codes, SecurityLog log) {
        this.contacts = contacts;
        this.addresses = addresses;
        this.codes = codes;
        this.log = log;
    }

    /** Answers whether a code was sent; without one the address is not noted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean run(UUID accountId, ContactAddress address) {
        Purpose purpose = Purpose.contactBy(address.channel());
        if (!codes.issue(accountId, purpose, CodeLetter.of(MessageKind.CONTACT_CODE, address))) {
            return false;
        }
        Contact contact = contacts.findByAccountIdAndChannel(accountId, address.channel())
                .orElseGet(() -> Contact.of(Ids.next(), accountId, address.channel()));
        contact.propose(addresses.sealPending(address));
        contacts.save(contact);
        log.record(Happening.CONTACT_PROPOSED, accountId, null);
        return true;
    }
}
