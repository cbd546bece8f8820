package org.keju.application.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.keju.application.application.FindProposedExams;
import org.keju.application.application.ProposeExam;
import org.keju.application.application.PublishExam;
import org.keju.application.application.PublishedExam;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What exam administrators do to bring an exam into being. */
@RestController
@RequestMapping("/api/exams")
class ExamAdministrationController {

    private final ProposeExam propose;
    private final PublishExam publish;
    private final FindProposedExams proposed;

    ExamAdministrationController(ProposeExam propose, PublishExam publish, FindProposedExams proposed) {
        this.propose = propose;
        this.publish = publish;
        this.proposed = proposed;
    }

    record Published(UUID examId, String code, int version) {}

    @PostMapping(consumes = {"application/yaml", "application/x-yaml", "text/yaml"})
    @ResponseStatus(HttpStatus.CREATED)
    ProposeExam.Proposed propose(@RequestBody byte[] definition, Caller caller) {
        return propose.run(new String(definition, StandardCharsets.UTF_8), caller.id());
    }

    /** What waits to be published. */
    @GetMapping("/proposals")
    List<FindProposedExams.Proposal> proposals() {
        return proposed.run();
    }

    @PostMapping("/{examId}/publication")
    Published publish(@PathVariable UUID examId) {
        PublishedExam exam = publish.run(examId);
        return new Published(
                exam.id(), exam.definition().code(), exam.definition().version());
    }
}
