package org.keju.ticket.domain.scores;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All score sheets. */
public interface ScoreSheets {

    Optional<ScoreSheet> findByIdAndExamId(UUID id, UUID examId);

    /** The same with nobody else able to change it until the transaction ends. */
    Optional<ScoreSheet> findForUpdate(UUID id, UUID examId);

    /** The newest first. */
    List<ScoreSheet> findByExamIdOrderByImportedAtDesc(UUID examId);

    /** A released sheet of which the others do not know all, locked; one that another process holds is passed over. */
    Optional<ScoreSheet> lockUntold();

    ScoreSheet save(ScoreSheet sheet);
}
