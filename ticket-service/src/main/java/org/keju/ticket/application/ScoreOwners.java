package org.keju.ticket.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.keju.ticket.domain.scores.ScoreFaults;
import org.keju.ticket.domain.scores.ScoreFile;
import org.keju.ticket.domain.scores.ScoreFileRefused.Reason;
import org.keju.ticket.domain.scores.Scores;

/** Finds out whose the scores of a file are, some thousand at a time. */
final class ScoreOwners {

    private static final int BATCH = 10_000;

    private final UUID examId;
    private final Scores scores;
    private final ScoreFaults faults;
    private final Consumer<List<Scores.Score>> found;
    private final List<ScoreFile.Entry> waiting = new ArrayList<>(BATCH);

    /**
     * Begins with a file.
     *
     * @param found takes the scores as long as nothing is wrong with the file
     */
    ScoreOwners(UUID examId, Scores scores, ScoreFaults faults, Consumer<List<Scores.Score>> found) {
        this.examId = examId;
        this.scores = scores;
        this.faults = faults;
        this.found = found;
    }

    void take(ScoreFile.Entry entry) {
        waiting.add(entry);
        if (waiting.size() == BATCH) {
            end();
        }
    }

    /** Looks for the owners of those that still wait. */
    void end() {
        Map<String, Scores.Holder> holders = scores.holders(
                examId, waiting.stream().map(entry -> entry.ticket().value()).collect(Collectors.toSet()));
        List<Scores.Score> owned = new ArrayList<>(waiting.size());
        for (ScoreFile.Entry entry : waiting) {
            Scores.Holder holder = holders.get(entry.ticket().value());
            if (holder == null) {
                ScoreFile.ticketFault(faults, entry, Reason.TICKET_UNKNOWN);
            } else if (!writes(holder, entry.subject())) {
                ScoreFile.subjectFault(faults, entry, Reason.NOT_THIS_PAPER);
            } else {
                owned.add(new Scores.Score(holder.applicationId(), entry.subject(), entry.result()));
            }
        }
        waiting.clear();
        if (faults.isEmpty()) {
            found.accept(owned);
        }
    }

    private static boolean writes(Scores.Holder holder, String subject) {
        return holder.papers() == null
                || Arrays.asList(holder.papers().split(",")).contains(subject);
    }
}
