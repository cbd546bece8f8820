package org.keju.ticket.persistence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.keju.ticket.domain.SeatingPlan;
import org.keju.ticket.domain.SeatingPlans;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaSeatingPlans extends SeatingPlans, Repository<SeatingPlan, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from SeatingPlan p where p.examId = :examId")
    Optional<SeatingPlan> findForUpdate(UUID examId);
}
