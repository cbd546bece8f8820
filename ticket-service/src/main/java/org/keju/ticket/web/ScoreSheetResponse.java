package org.keju.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.application.FindScoreSheets;
import org.keju.ticket.domain.scores.PaperSummary;
import org.keju.ticket.domain.scores.ScoreSheet;
import org.keju.ticket.domain.scores.ScoreSheetStatus;

/**
 * A sheet of scores as staff see it.
 *
 * @param fileHash SHA-256 of the file in hexadecimal
 * @param imported whether it is the caller who imported it and therefore cannot release it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScoreSheetResponse(
        UUID id,
        ScoreSheetStatus status,
        String fileHash,
        int lines,
        String importedBy,
        boolean imported,
        Instant importedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String discardedBy,
        @Nullable Instant discardedAt,
        List<PaperSummary> papers) {

    static ScoreSheetResponse of(FindScoreSheets.Found found, UUID caller) {
        ScoreSheet sheet = found.sheet();
        return new ScoreSheetResponse(
                sheet.id(),
                sheet.status(),
                sheet.fileHash(),
                sheet.lineCount(),
                sheet.importer(),
                sheet.importedBy().equals(caller),
                sheet.importedAt(),
                sheet.releaser(),
                sheet.releasedAt(),
                sheet.discarder(),
                sheet.discardedAt(),
                found.papers());
    }
}
