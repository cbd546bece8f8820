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
 * anybody. It never tells. Each has a code of its own, with its own tries: whoever asks on, or guesses, spoils nobody else's.
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
    private byte @Nullable [] askedBy;
    private @Nullable Boolean unanswered;
    private Instant requestedAt;

    @SuppressWarnings("NullAway.Init")
    protected Recovery() {}

    private Recovery(UUID id, byte[] askedFor, Instant now) {
        this.id = id;
        this.askedFor = askedFor;
        this.unanswered = true;
        this.requestedAt = now;
    }

    /** Notes, encrypted, what somebody logs in with. */
    public static Recovery ask(UUID id, byte[] askedFor, Instant now) {
        return new Recovery(id, askedFor, now);
    }

    /**
     * Whom it concerns is known now; what was typed is forgotten.
     *
     * @param asker a keyed hash of who asked
     */
    public void concerns(UUID account, byte[] asker) {
        accountId = account;
        askedBy = asker;
        answered();
    }

    /** Nobody is told a code; what was typed is forgotten. */
    public void concernsNobody() {
        answered();
    }

    private void answered() {
        askedFor = null;
        unanswered = null;
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
