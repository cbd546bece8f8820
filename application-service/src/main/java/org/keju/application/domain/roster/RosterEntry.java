package org.keju.application.domain.roster;

import org.keju.application.domain.CandidateName;

/**
 * Somebody who was found to qualify elsewhere and may go on here.
 *
 * @param number under which they were registered there (报名序号)
 * @param positionKey the position for which they qualified
 */
public record RosterEntry(String number, CandidateName name, IdNumber idNumber, String positionKey) {

    /** Whether this is the person with this name and ID number as identity-service vouches for them. */
    public boolean isFor(String vouchedName, String maskedIdNumber) {
        return CandidateName.read(vouchedName).filter(name::equals).isPresent()
                && idNumber.masked().equals(maskedIdNumber);
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "RosterEntry[" + number + "]";
    }
}
