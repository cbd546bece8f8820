package org.keju.ticket.application;

import java.util.List;
import java.util.UUID;
import org.keju.ticket.domain.scores.ScoreSheet;
import org.keju.ticket.domain.scores.ScoreSheets;
import org.keju.ticket.domain.scores.Scores;
import org.keju.ticket.domain.scores.ScoresRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows staff what was imported and released. */
@Service
public class FindScoreSheets {

    private final ScoreSheets sheets;
    private final Scores scores;

    public FindScoreSheets(ScoreSheets sheets, Scores scores) {
        this.sheets = sheets;
        this.scores = scores;
    }

    /** A sheet and what it comes to, by paper. */
    public record Found(ScoreSheet sheet, List<Scores.Summary> papers) {}

    /** All sheets of an exam, the newest first. */
    @Transactional(readOnly = true)
    public List<Found> all(UUID examId) {
        return sheets.findByExamIdOrderByImportedAtDesc(examId).stream()
                .map(this::found)
                .toList();
    }

    @Transactional(readOnly = true)
    public Found one(UUID examId, UUID sheetId) {
        return sheets.findByIdAndExamId(sheetId, examId)
                .map(this::found)
                .orElseThrow(() -> new ScoresRefused(ScoresRefused.Reason.SHEET_NOT_FOUND));
    }

    private Found found(ScoreSheet sheet) {
        return new Found(sheet, scores.summaries(sheet.id()));
    }
}
