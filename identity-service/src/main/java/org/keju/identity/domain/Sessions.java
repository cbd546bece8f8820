package org.keju.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sessions. */
public interface Sessions {

    Session save(Session session);

    Optional<Session> findByIdAndAccountId(UUID id, UUID accountId);

    /** The session, kept from everybody else until the transaction ends: two windows may renew at once. */
    Optional<Session> lock(UUID id, UUID accountId);

    /** Those of an account that nobody has revoked, locked likewise. */
    List<Session> lockUnrevoked(UUID accountId);

    /**
     * Those of an account that are open, the newest first.
     *
     * @param pausedSince whoever renewed last before then has been away for too long
     */
    List<Session> findOpen(UUID accountId, Instant now, Instant pausedSince);
}
