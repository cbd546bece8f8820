package org.keju.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who applies, as identity-service vouched for when the application began. */
@Embeddable
public record Candidate(
        @Column(name = "account_id") UUID accountId,
        @Column(name = "candidate_name") String name,
        @Column(name = "masked_id_number") String maskedIdNumber) {

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Candidate[" + accountId + "]";
    }
}
