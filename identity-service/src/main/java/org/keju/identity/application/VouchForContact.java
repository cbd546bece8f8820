package org.keju.identity.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.identity.domain.Contact;
import org.keju.identity.domain.ContactAddress;
import org.keju.identity.domain.Contacts;
import org.keju.kit.ids.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes an address into use at an office's word, without a code. */
@Component
class VouchForContact {

    private final Contacts contacts;
    private final ContactAddresses addresses;
    private final Clock clock;

    VouchForContact(Contacts contacts, ContactAddresses addresses, Clock clock) {
        this.contacts = contacts;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void run(UUID accountId, ContactAddress address) {
        Contact contact = contacts.findByAccountIdAndChannel(accountId, address.channel())
                .orElseGet(() -> Contact.of(Ids.next(), accountId, address.channel()));
        contact.vouch(addresses.seal(address), clock.instant());
        contacts.save(contact);
    }
}
