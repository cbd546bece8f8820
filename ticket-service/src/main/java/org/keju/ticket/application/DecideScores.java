package org.keju.ticket.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.ticket.domain.scores.ScoreSheet;
import org.keju.ticket.domain.scores.ScoreSheets;
import org.keju.ticket.domain.scores.Scores;
import org.keju.ticket.domain.scores.ScoresRefused;
import org.keju.ticket.domain.scores.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Releases a sheet of scores, by somebody else than who imported it, or throws it away. */
@Service
public class DecideScores {

    private final ScoreSheets sheets;
    private final Scores scores;
    private final Clock clock;

    public DecideScores(ScoreSheets sheets, Scores scores, Clock clock) {
        this.sheets = sheets;
        this.scores = scores;
        this.clock = clock;
    }

    @Transactional
    public void release(UUID examId, UUID sheetId, StaffMember by) {
        sheet(examId, sheetId).release(by, clock.instant());
    }

    @Transactional
    public void discard(UUID examId, UUID sheetId, StaffMember by) {
        sheet(examId, sheetId).discard(by, clock.instant());
        scores.delete(sheetId);
    }

    private ScoreSheet sheet(UUID examId, UUID sheetId) {
        return sheets.findForUpdate(sheetId, examId)
                .orElseThrow(() -> new ScoresRefused(ScoresRefused.Reason.SHEET_NOT_FOUND));
    }
}
