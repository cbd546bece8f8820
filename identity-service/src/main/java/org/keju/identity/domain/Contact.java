package org.keju.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate can be reached on one channel. Only an address that has answered with a code is used, and it stays in use
 * until its successor has answered too: a slip of the finger locks nobody out. Addresses are kept encrypted.
 */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Channel channel;

    private byte @Nullable [] address;
    private byte @Nullable [] pendingAddress;
    private @Nullable Instant verifiedAt;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    private Contact(UUID id, UUID accountId, Channel channel) {
        this.id = id;
        this.accountId = accountId;
        this.channel = channel;
    }

    /** A contact without an address yet. */
    public static Contact of(UUID id, UUID accountId, Channel channel) {
        return new Contact(id, accountId, channel);
    }

    /** Notes a new address, which counts from {@link #verify} on. */
    public void propose(byte[] sealedAddress) {
        pendingAddress = sealedAddress;
    }

    /**
     * Takes an address that somebody else answers for: the office that entered the person on its list, or saw the ID card.
     * What was proposed before is forgotten, for whoever proposed it may have been somebody else.
     */
    public void vouch(byte[] sealedAddress, Instant now) {
        address = sealedAddress;
        pendingAddress = null;
        verifiedAt = now;
    }

    /**
     * The proposed address has answered.
     *
     * @param sealedAddress the same address, sealed for the place of the one in use
     */
    public void verify(byte[] sealedAddress, Instant now) {
        address = sealedAddress;
        pendingAddress = null;
        verifiedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    /** The address in use. */
    public Optional<byte[]> address() {
        return Optional.ofNullable(address);
    }

    /** The address that has not answered yet. */
    public Optional<byte[]> pendingAddress() {
        return Optional.ofNullable(pendingAddress);
    }
}
