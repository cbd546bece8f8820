package org.keju.identity.application;

import java.util.List;
import java.util.UUID;
import org.keju.identity.domain.Contact;
import org.keju.identity.domain.ContactAddress;
import org.keju.identity.domain.Contacts;
import org.keju.kit.crypto.FieldCipher;
import org.springframework.stereotype.Component;

/** Seals addresses and lays them open again. */
@Component
class ContactAddresses {

    private final FieldCipher cipher;
    private final Contacts contacts;

    ContactAddresses(FieldCipher cipher, Contacts contacts) {
        this.cipher = cipher;
        this.contacts = contacts;
    }

    byte[] seal(ContactAddress address) {
        return cipher.encrypt(address.value());
    }

    ContactAddress open(Contact contact, byte[] kept) {
        return new ContactAddress(contact.channel(), cipher.decrypt(kept));
    }

    /** Where an account's owner reads messages for certain. */
    List<ContactAddress> inUseBy(UUID accountId) {
        return contacts.findByAccountId(accountId).stream()
                .flatMap(contact -> contact.address().map(kept -> open(contact, kept)).stream())
                .toList();
    }
}
