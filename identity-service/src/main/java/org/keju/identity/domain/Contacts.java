package org.keju.identity.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All contacts. */
public interface Contacts {

    Contact save(Contact contact);

    List<Contact> findByAccountId(UUID accountId);

    Optional<Contact> findByAccountIdAndChannel(UUID accountId, Channel channel);
}
