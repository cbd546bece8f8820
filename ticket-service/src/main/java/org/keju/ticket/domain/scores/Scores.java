package org.keju.ticket.domain.scores;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The scores of all sheets. */
public interface Scores {

    /** Whose ticket numbers these are; numbers that nobody who takes part in the exam has are left out. */
    Map<String, Holder> holders(UUID examId, Collection<String> ticketNumbers);

    void write(UUID sheetId, List<Score> scores);

    void delete(UUID sheetId);

    /** What is released of a candidate, the latest of each paper. */
    List<Released> released(UUID applicationId);

    /** The next candidates of a sheet in the order of their ids. */
    List<UUID> candidates(UUID sheetId, @Nullable UUID after, int limit);

    /**
     * Who has a ticket number.
     *
     * @param papers codes of the papers as {@code Papers.text()} has them; null: all of the exam's
     */
    record Holder(UUID applicationId, @Nullable String papers) {}

    /** One candidate's result in one paper. */
    record Score(UUID applicationId, String subject, Result result) {}

    /** A score that the candidate may see. */
    record Released(String subject, Result result, Instant releasedAt) {}
}
