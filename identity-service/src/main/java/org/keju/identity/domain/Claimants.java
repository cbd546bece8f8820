package org.keju.identity.domain;

import java.util.List;
import java.util.Set;

/** The open accounts that claim one ID number, and whether another may join them. */
public record Claimants(List<CandidateAccount> accounts) {

    /**
     * Lets somebody register with the same ID number, or not.
     *
     * @param accepted the warnings that were read and passed over
     * @throws AlreadyRegistered when this is the same person (row 18)
     * @throws WarningGiven when it is another name, unless this was accepted (row 19)
     */
    public void admit(PersonName name, Set<Warning> accepted) {
        if (accounts.stream().anyMatch(account -> account.isCalled(name))) {
            throw new AlreadyRegistered();
        }
        if (!accounts.isEmpty() && !accepted.contains(Warning.ID_NUMBER_KNOWN)) {
            throw new WarningGiven(Warning.ID_NUMBER_KNOWN);
        }
    }
}
