package org.keju.ticket.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.keju.ticket.domain.scores.ScoreSheet;
import org.keju.ticket.domain.scores.ScoreSheets;
import org.keju.ticket.domain.scores.Scores;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the others whose scores can be looked up, some thousand candidates at a time, as {@link AnnounceSeats} does for seats. */
@Service
public class AnnounceScores {

    private static final int BATCH = 2_000;

    private final ScoreSheets sheets;
    private final Scores scores;
    private final TicketAnnouncements announcements;
    private final TransactionOperations transaction;
    private final Clock clock;

    public AnnounceScores(
            ScoreSheets sheets,
            Scores scores,
            TicketAnnouncements announcements,
            TransactionOperations transaction,
            Clock clock) {
        this.sheets = sheets;
        this.scores = scores;
        this.announcements = announcements;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells of the next candidates; false when everything has been told, or too much waits to be. */
    public boolean run() {
        return transaction.execute(status -> !announcements.areFarBehind()
                && sheets.lockUntold().map(this::tell).orElse(false));
    }

    private boolean tell(ScoreSheet sheet) {
        List<UUID> candidates = scores.candidates(sheet.id(), sheet.toldUntil(), BATCH);
        announcements.scoresPublished(candidates, sheet.examId(), clock.instant());
        sheet.told(candidates.isEmpty() ? null : candidates.getLast(), clock.instant());
        return true;
    }
}
