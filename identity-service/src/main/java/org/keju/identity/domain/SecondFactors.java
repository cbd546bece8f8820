package org.keju.identity.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The second factors of all who have one. */
public interface SecondFactors {

    SecondFactor save(SecondFactor factor);

    void delete(SecondFactor factor);

    Optional<SecondFactor> findById(UUID accountId);

    /** Locked until the transaction ends: a code that is entered twice at once counts once. */
    Optional<SecondFactor> lock(UUID accountId);

    /** Whose second factor is in use. */
    List<UUID> findAccountsInUse();
}
