package org.keju.ticket.persistence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.Admissions;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaAdmissions extends Admissions, Repository<Admission, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Admission a where a.applicationId = :applicationId")
    Optional<Admission> findForUpdate(UUID applicationId);

    @Override
    @Query("""
            select a from Admission a
            where a.applicationId = :applicationId and a.accountId = :accountId and a.status in (ADMITTED, ISSUED)
            """)
    Optional<Admission> findOwned(UUID applicationId, UUID accountId);

    /** Among a million who never printed, the index by status finds that nobody else is there. */
    @Override
    @Query("""
            select count(a) > 0 from Admission a
            where a.examId = :examId and a.status in (ISSUED, WITHDRAWN) and a.issuedAt is not null
            """)
    boolean isAnyPrinted(UUID examId);
}
