package org.keju.ticket.domain;

import java.util.Optional;
import java.util.UUID;

/** One seating plan for each exam. */
public interface SeatingPlans {

    Optional<SeatingPlan> findById(UUID examId);

    /** The same with nobody else able to change it until the transaction ends. */
    Optional<SeatingPlan> findForUpdate(UUID examId);

    SeatingPlan save(SeatingPlan plan);
}
