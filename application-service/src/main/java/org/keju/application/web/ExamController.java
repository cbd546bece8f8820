package org.keju.application.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.keju.application.application.NotFound;
import org.keju.application.application.PublishedExam;
import org.keju.application.application.PublishedExams;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exams, for everybody. */
@RestController
@RequestMapping("/api/exams")
class ExamController {

    private final PublishedExams exams;
    private final Clock clock;

    ExamController(PublishedExams exams, Clock clock) {
        this.exams = exams;
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

    private PublishedExam exam(UUID examId) {
        return exams.find(examId).orElseThrow(() -> new NotFound("exam"));
    }
}
