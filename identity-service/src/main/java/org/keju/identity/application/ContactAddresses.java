package org.keju.identity.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.domain.Contact;
import org.keju.identity.domain.ContactAddress;
import org.keju.identity.domain.Contacts;
import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import org.springframework.stereotype.Component;

/** Seals addresses and lays them open again. */
@Component
class ContactAddresses {

    private final EncryptedColumn inUse;
    private final EncryptedColumn pending;
    private final Contacts contacts;

    ContactAddresses(EncryptedColumns columns, Contacts contacts) {
        this.inUse = columns.column("contact", "id", "address");
        this.pending = columns.column("contact", "id", "pending_address");
        this.contacts = contacts;
    }

    byte[] seal(ContactAddress address) {
        return inUse.encrypt(address.value());
    }

    /** Seals an address for the place of those that have not answered yet. */
    byte[] sealPending(ContactAddress address) {
        return pending.encrypt(address.value());
    }

    /** The address in use. */
    Optional<ContactAddress> of(Contact contact) {
        return contact.address().map(kept -> new ContactAddress(contact.channel(), inUse.decrypt(kept)));
    }

    /** The address that has not answered yet. */
    Optional<ContactAddress> pendingOf(Contact contact) {
        return contact.pendingAddress().map(kept -> new ContactAddress(contact.channel(), pending.decrypt(kept)));
    }

    /** Where an account's owner reads messages for certain. */
    List<ContactAddress> inUseBy(UUID accountId) {
        return contacts.findByAccountId(accountId).stream()
                .flatMap(contact -> of(contact).stream())
                .toList();
    }
}
