package org.keju.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's request for a new password. It begins the same for everybody; afterwards it is found out whom it concerns, if
 * anybody. It never tells.
 */
@Entity
@Table(name = "recovery")
public class Recovery {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable UUID accountId;
    private byte @Nullable [] askedFor;
    private Instant requestedAt;

    @SuppressWarnings("NullAway.Init")
    protected Recovery() {}

    private Recovery(UUID id, byte[] askedFor, Instant now) {
        this.id = id;
        this.askedFor = askedFor;
        this.requestedAt = now;
    }

    /** Notes, encrypted, what somebody logs in with. */
    public static Recovery ask(UUID id, byte[] askedFor, Instant now) {
        return new Recovery(id, askedFor, now);
    }

    /** Whom it concerns is known now; what was typed is forgotten. */
    public void concerns(@Nullable UUID account) {
        accountId = account;
        askedFor = null;
    }

    /** The code's subject: the account, or for want of one the recovery itself, so that both take the same way. */
    public UUID subject() {
        return accountId == null ? id : accountId;
    }

    public Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }

    /** What was typed, until it is known whom it concerns. */
    public Optional<byte[]> askedFor() {
        return Optional.ofNullable(askedFor);
    }

    public UUID id() {
        return id;
    }
}
