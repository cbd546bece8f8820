package org.keju.application.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.ImportPositions;
import org.keju.application.application.ProposeExam;
import org.keju.application.application.PublishExam;
import org.keju.application.application.PublishedExam;
import org.keju.application.domain.position.PositionTable;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What exam administrators do to bring an exam into being. */
@RestController
@RequestMapping("/api/exams")
class ExamAdministrationController {

    private final ProposeExam propose;
    private final ImportPositions importPositions;
    private final PublishExam publish;
    private final TableProblemTexts texts;

    ExamAdministrationController(
            ProposeExam propose, ImportPositions importPositions, PublishExam publish, TableProblemTexts texts) {
        this.propose = propose;
        this.importPositions = importPositions;
        this.publish = publish;
        this.texts = texts;
    }

    record Published(UUID examId, String code, int version) {}

    record Imported(int imported, List<Problem> problems) {}

    /** One place of the table at which something is wrong. */
    record Problem(String sheet, int row, @Nullable String column, String message) {}

    @PostMapping(consumes = {"application/yaml", "application/x-yaml", "text/yaml"})
    @ResponseStatus(HttpStatus.CREATED)
    ProposeExam.Proposed propose(@RequestBody byte[] definition, Caller caller) {
        return propose.run(new String(definition, StandardCharsets.UTF_8), caller.id());
    }

    @PostMapping("/{examId}/positions")
    Imported importPositions(@PathVariable UUID examId, @RequestParam MultipartFile file, Locale locale)
            throws IOException {
        Path copy = Files.createTempFile("positions", ".table");
        try {
            Files.copy(file.getInputStream(), copy, StandardCopyOption.REPLACE_EXISTING);
            PositionTable table = importPositions.run(examId, copy, String.valueOf(file.getOriginalFilename()));
            if (!table.problems().isEmpty()) {
                throw new ProblemException(
                                ApplicationProblem.TABLE_REFUSED,
                                table.problems().size())
                        .with("imported", 0)
                        .with("problems", texts.of(table.problems(), locale));
            }
            return new Imported(table.positions().size(), List.of());
        } finally {
            Files.delete(copy);
        }
    }

    @PostMapping("/{examId}/publication")
    Published publish(@PathVariable UUID examId) {
        PublishedExam exam = publish.run(examId);
        return new Published(
                exam.id(), exam.definition().code(), exam.definition().version());
    }
}
