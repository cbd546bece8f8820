package org.keju.events.identity;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.EventName;

/** A candidate has an account. Who it is stays in identity-service. */
@EventName("org.keju.identity.account-registered.v1")
public record AccountRegistered(UUID accountId, Instant registeredAt) implements IdentityEvent {}
