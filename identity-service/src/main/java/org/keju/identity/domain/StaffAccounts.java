package org.keju.identity.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts of staff. */
public interface StaffAccounts {

    /** All who ever worked here, by user name. */
    List<StaffAccount> everybody();

    Optional<StaffAccount> lockMember(UUID id);

    /** Locked until the transaction ends, so that two administrators cannot remove one another at the same moment. */
    List<StaffAccount> lockAdministrators();
}
