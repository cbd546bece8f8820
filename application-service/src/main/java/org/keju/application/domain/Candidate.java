package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who applies, as identity-service vouched for when the application began, unless staff corrected the name since. */
@Embeddable
public record Candidate(
        @Column(name = "account_id") UUID accountId,
        @Column(name = "candidate_name") String name,
        @Column(name = "masked_id_number") String maskedIdNumber) {

    /** The same person under a name that is written otherwise (row 46). */
    Candidate named(CandidateName corrected) {
        return new Candidate(accountId, corrected.value(), maskedIdNumber);
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Candidate[" + accountId + "]";
    }
}
