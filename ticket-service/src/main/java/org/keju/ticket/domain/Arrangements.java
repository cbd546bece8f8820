package org.keju.ticket.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every run of seating that ever was. */
public interface Arrangements {

    Optional<Arrangement> findById(UUID id);

    /** In the order in which they ran, which is the order in which to repeat them. */
    List<Arrangement> findByExamIdOrderByStartedAt(UUID examId);

    Arrangement save(Arrangement arrangement);
}
