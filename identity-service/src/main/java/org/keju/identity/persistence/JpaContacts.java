package org.keju.identity.persistence;

import java.util.UUID;
import org.keju.identity.domain.Contact;
import org.keju.identity.domain.Contacts;
import org.springframework.data.repository.Repository;

/** Contacts in a table. */
interface JpaContacts extends Contacts, Repository<Contact, UUID> {}
