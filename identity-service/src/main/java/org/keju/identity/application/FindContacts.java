package org.keju.identity.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.domain.Channel;
import org.keju.identity.domain.Contact;
import org.keju.identity.domain.ContactAddress;
import org.keju.identity.domain.Contacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a candidate where messages go, so far as they know the addresses themselves. */
@Service
public class FindContacts {

    private final Contacts contacts;
    private final ContactAddresses addresses;

    FindContacts(Contacts contacts, ContactAddresses addresses) {
        this.contacts = contacts;
        this.addresses = addresses;
    }

    /** A masked address in use, and the masked one that is to take its place. */
    public record MaskedContact(
            Channel channel,
            @Nullable String address,
            @Nullable String pendingAddress) {}

    @Transactional(readOnly = true)
    public List<MaskedContact> run(UUID accountId) {
        return contacts.findByAccountId(accountId).stream().map(this::masked).toList();
    }

    private MaskedContact masked(Contact contact) {
        return new MaskedContact(
                contact.channel(), masked(addresses.of(contact)), masked(addresses.pendingOf(contact)));
    }

    private @Nullable String masked(Optional<ContactAddress> address) {
        return address.map(ContactAddress::masked).orElse(null);
    }
}
