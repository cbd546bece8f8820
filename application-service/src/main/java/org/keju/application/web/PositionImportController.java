package org.keju.application.web;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.ImportPositions;
import org.keju.application.application.PreviewPositions;
import org.keju.application.web.PositionImportResponses.Preview;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** How exam administrators bring the table of positions: look first, then import what was looked at. */
@RestController
@RequestMapping("/api/exams/{examId}/positions")
class PositionImportController {

    private final PreviewPositions preview;
    private final ImportPositions importPositions;
    private final TableProblemTexts texts;
    private final TableImport tables;

    PositionImportController(
            PreviewPositions preview, ImportPositions importPositions, TableProblemTexts texts, TableImport tables) {
        this.preview = preview;
        this.importPositions = importPositions;
        this.texts = texts;
        this.tables = tables;
    }

    /** The entity tag of the answer names the table that this one was compared with; sent back, it must still be the latest. */
    @PostMapping("/preview")
    ResponseEntity<Preview> preview(@PathVariable UUID examId, @RequestParam MultipartFile file, Locale locale)
            throws IOException {
        PreviewPositions.Preview found = UploadedTable.reading(file, copy -> preview.run(examId, copy));
        return ResponseEntity.ok()
                .eTag(EntityTags.of(found.revision()))
                .body(Preview.of(found, texts.of(found.problems(), locale)));
    }

    @PostMapping
    ResponseEntity<TableImport.Imported> importPositions(
            @PathVariable UUID examId,
            @RequestParam MultipartFile file,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller,
            Locale locale)
            throws IOException {
        return tables.run(
                file, ifMatch, locale, (copy, expected) -> importPositions.run(examId, copy, caller.id(), expected));
    }
}
