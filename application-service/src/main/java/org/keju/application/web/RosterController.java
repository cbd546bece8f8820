package org.keju.application.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.ImportRoster;
import org.keju.application.application.PreviewRoster;
import org.keju.application.domain.roster.RosterChanges;
import org.keju.application.domain.roster.Rosters;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** How exam administrators hand over candidates who qualified elsewhere: look first, then import what was looked at. */
@RestController
@RequestMapping("/api/exams/{examId}/roster")
class RosterController {

    private final PreviewRoster preview;
    private final ImportRoster importRoster;
    private final Rosters rosters;
    private final TableProblemTexts texts;
    private final TableImport tables;

    RosterController(
            PreviewRoster preview,
            ImportRoster importRoster,
            Rosters rosters,
            TableProblemTexts texts,
            TableImport tables) {
        this.preview = preview;
        this.importRoster = importRoster;
        this.rosters = rosters;
        this.texts = texts;
        this.tables = tables;
    }

    record Roster(int entries) {}

    /**
     * What a roster would do. Nobody is named in it: who is on a roster is in the file that staff hold.
     *
     * @param blocked numbers of those whom it would change or remove although they have gone on already
     */
    record Preview(
            boolean importable,
            int addedCount,
            int replacedCount,
            int removedCount,
            int unchangedCount,
            List<String> blocked,
            List<PositionImportResponses.Problem> problems) {

        static Preview of(RosterChanges changes, List<PositionImportResponses.Problem> problems) {
            List<String> blocked = changes.blocked();
            return new Preview(
                    problems.isEmpty() && blocked.isEmpty(),
                    changes.added().size(),
                    changes.replaced().size(),
                    changes.removed().size(),
                    changes.unchanged(),
                    blocked.stream().limit(PositionImportResponses.MOST_LISTED).toList(),
                    problems);
        }
    }

    @GetMapping
    Roster roster(@PathVariable UUID examId) {
        return new Roster(rosters.size(examId));
    }

    /** The entity tag of the answer names the roster that this one was compared with; sent back, it must still be the latest. */
    @PostMapping("/preview")
    ResponseEntity<Preview> preview(@PathVariable UUID examId, @RequestParam MultipartFile file, Locale locale)
            throws IOException {
        PreviewRoster.Preview found = UploadedTable.reading(file, copy -> preview.run(examId, copy));
        return ResponseEntity.ok()
                .eTag(EntityTags.of(found.revision()))
                .body(Preview.of(found.changes(), texts.of(found.problems(), locale)));
    }

    @PostMapping
    ResponseEntity<TableImport.Imported> importRoster(
            @PathVariable UUID examId,
            @RequestParam MultipartFile file,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller,
            Locale locale)
            throws IOException {
        return tables.run(
                file, ifMatch, locale, (copy, expected) -> importRoster.run(examId, copy, caller.id(), expected));
    }
}
