package org.keju.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A candidate's account: one for each ID number, kept for all later exams (rows 11, 18). */
@Entity
@DiscriminatorValue("CANDIDATE")
public class CandidateAccount extends Account {

    public static final String ROLE = "CANDIDATE";

    @Column(name = "candidate_name")
    private String name;

    @Column(name = "id_number")
    private byte[] sealedIdNumber;

    @Column(name = "id_number_index")
    private byte[] idNumberIndex;

    @SuppressWarnings("NullAway.Init")
    protected CandidateAccount() {}

    private CandidateAccount(
            UUID id, PersonName name, SealedIdNumber idNumber, PasswordHash passwordHash, Instant registeredAt) {
        super(id, passwordHash, false, registeredAt);
        this.name = name.value();
        this.sealedIdNumber = idNumber.ciphertext();
        this.idNumberIndex = idNumber.index();
    }

    /** Opens an account for somebody who has just registered. */
    public static CandidateAccount register(
            UUID id, PersonName name, SealedIdNumber idNumber, PasswordHash passwordHash, Instant now) {
        return new CandidateAccount(id, name, idNumber, passwordHash, now);
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    protected Set<String> grantableRoles() {
        return Set.of(ROLE);
    }

    public SealedIdNumber idNumber() {
        return new SealedIdNumber(sealedIdNumber, idNumberIndex);
    }
}
