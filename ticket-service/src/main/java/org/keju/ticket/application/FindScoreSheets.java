package org.keju.ticket.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keju.ticket.domain.scores.PaperSummary;
import org.keju.ticket.domain.scores.ScoreSheet;
import org.keju.ticket.domain.scores.ScoreSheets;
import org.keju.ticket.domain.scores.ScoreSummaries;
import org.keju.ticket.domain.scores.ScoresRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows staff what was imported and released. */
@Service
public class FindScoreSheets {

    private final ScoreSheets sheets;
    private final ScoreSummaries summaries;

    public FindScoreSheets(ScoreSheets sheets, ScoreSummaries summaries) {
        this.sheets = sheets;
        this.summaries = summaries;
    }

    /** A sheet and what it comes to, by paper. */
    public record Found(ScoreSheet sheet, List<PaperSummary> papers) {}

    /** All sheets of an exam, the newest first. */
    @Transactional(readOnly = true)
    public List<Found> all(UUID examId) {
        return found(sheets.findByExamIdOrderByImportedAtDesc(examId));
    }

    @Transactional(readOnly = true)
    public Found one(UUID examId, UUID sheetId) {
        return sheets.findByIdAndExamId(sheetId, examId)
                .map(sheet -> found(List.of(sheet)).getFirst())
                .orElseThrow(() -> new ScoresRefused(ScoresRefused.Reason.SHEET_NOT_FOUND));
    }

    private List<Found> found(List<ScoreSheet> wanted) {
        Map<UUID, List<PaperSummary>> papers =
                summaries.of(wanted.stream().map(ScoreSheet::id).toList());
        return wanted.stream()
                .map(sheet -> new Found(sheet, papers.getOrDefault(sheet.id(), List.of())))
                .toList();
    }
}
