package org.keju.ticket.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every run of seating that ever was. */
public interface Arrangements {

    Optional<Arrangement> findById(UUID id);

    /** In the order in which they ran, which is the order in which to repeat them. */
    List<Arrangement> findByExamIdOrderByStartedAt(UUID examId);

    /** Those that are not finished and may have left seats, which count for nothing. */
    List<Arrangement> findByExamIdAndFinishedAtIsNullAndTakenBackAtIsNull(UUID examId);

    /** A finished run of which the others do not know all, locked; one that another process holds is passed over. */
    Optional<Arrangement> lockUntold();

    Arrangement save(Arrangement arrangement);
}
