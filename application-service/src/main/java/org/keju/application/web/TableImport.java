package org.keju.application.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.ImportedTable;
import org.keju.kit.problem.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Answers staff who send a table that is to replace another one as a whole. */
@Component
class TableImport {

    private final TableProblemTexts texts;

    TableImport(TableProblemTexts texts) {
        this.texts = texts;
    }

    /** Brings a file in place of the table of the expected revision, or, where that is null, of whatever stands. */
    @FunctionalInterface
    interface UseCase {
        ImportedTable run(Path file, @Nullable Long expected);
    }

    record Imported(int imported) {}

    /**
     * Imports a table.
     *
     * @param ifMatch the entity tag of the preview that was looked at; null when nobody looked
     * @throws ProblemException with every problem of the table, if it has any; then nothing was changed
     */
    ResponseEntity<Imported> run(MultipartFile file, @Nullable String ifMatch, Locale locale, UseCase useCase)
            throws IOException {
        Long expected = ifMatch == null ? null : Long.valueOf(EntityTags.versionIn(ifMatch));
        ImportedTable outcome = UploadedTable.reading(file, copy -> useCase.run(copy, expected));
        if (!outcome.problems().isEmpty()) {
            throw new ProblemException(
                            ApplicationProblem.TABLE_REFUSED, outcome.problems().size())
                    .with("problems", texts.of(outcome.problems(), locale));
        }
        return ResponseEntity.ok().eTag(EntityTags.of(outcome.revision())).body(new Imported(outcome.rows()));
    }
}
