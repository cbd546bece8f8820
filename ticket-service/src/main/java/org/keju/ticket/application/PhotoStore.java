package org.keju.ticket.application;

import java.util.Optional;
import java.util.UUID;

/** The copies of photos that this service keeps for its tickets. */
public interface PhotoStore {

    void keep(UUID photoId, byte[] jpeg);

    /** The copy; empty when it is lost. */
    Optional<byte[]> read(UUID photoId);
}
