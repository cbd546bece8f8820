package org.keju.identity.persistence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.domain.OneTimeCode;
import org.keju.identity.domain.OneTimeCodes;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** One-time codes in a table. */
interface JpaOneTimeCodes extends OneTimeCodes, Repository<OneTimeCode, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select code from OneTimeCode code
            where code.subjectId = :subjectId and code.purpose = :purpose and code.live = true
            """)
    Optional<OneTimeCode> lock(UUID subjectId, OneTimeCode.Purpose purpose);

    @Override
    @Query("""
            select count(code) from OneTimeCode code
            where code.subjectId = :subjectId and code.purpose = :purpose and code.issuedAt > :since
            """)
    long countIssued(UUID subjectId, OneTimeCode.Purpose purpose, Instant since);

    @Override
    @Modifying
    @Query("delete from OneTimeCode code where code.expiresAt < :before")
    void deleteExpired(Instant before);
}
