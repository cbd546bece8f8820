package org.keju.application.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.NotFound;
import org.keju.application.application.PublishedExam;
import org.keju.application.application.PublishedExams;
import org.keju.application.domain.position.Positions;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exams and their positions, for everybody. */
@RestController
@Validated
@RequestMapping("/api/exams")
class ExamController {

    private static final int MOST_WORDS = 5;

    private final PublishedExams exams;
    private final Positions positions;
    private final Clock clock;

    ExamController(PublishedExams exams, Positions positions, Clock clock) {
        this.exams = exams;
        this.positions = positions;
        this.clock = clock;
    }

    @GetMapping
    List<ExamResponses.Summary> all() {
        return exams.all().stream()
                .map(exam -> ExamResponses.Summary.of(exam, clock.instant()))
                .toList();
    }

    @GetMapping("/{examId}")
    ExamResponses.Detail one(@PathVariable UUID examId) {
        return ExamResponses.Detail.of(exam(examId), clock.instant());
    }

    @GetMapping("/{examId}/positions")
    PositionResponses.Page search(
            @PathVariable UUID examId,
            @RequestParam(defaultValue = "") @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String bureau,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        List<String> words = Arrays.stream(q.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        Positions.Query query = new Positions.Query(words, blankToNull(agency), blankToNull(bureau), page, size);
        return PositionResponses.Page.of(positions.search(exam(examId).id(), query), query);
    }

    @GetMapping("/{examId}/positions/tree")
    List<Positions.Agency> tree(@PathVariable UUID examId) {
        return positions.tree(exam(examId).id());
    }

    @GetMapping("/{examId}/positions/{key}")
    PositionResponses.Detail position(@PathVariable UUID examId, @PathVariable String key) {
        return positions
                .find(exam(examId).id(), key)
                .map(PositionResponses.Detail::of)
                .orElseThrow(() -> new NotFound("position"));
    }

    private PublishedExam exam(UUID examId) {
        return exams.find(examId).orElseThrow(() -> new NotFound("exam"));
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
