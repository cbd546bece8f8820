package org.keju.application.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.FindApplications;
import org.keju.application.application.StartApplication;
import org.keju.application.domain.Candidate;
import org.keju.kit.idempotency.Idempotent;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where an application begins. */
@RestController
class StartController {

    private final StartApplication start;
    private final FindApplications find;

    StartController(StartApplication start, FindApplications find) {
        this.start = start;
        this.find = find;
    }

    /** Begins once per candidate by itself, and tries again in a new transaction when two begin at once. */
    @Idempotent(inOneTransaction = false)
    @PostMapping("/api/exams/{examId}/applications")
    ResponseEntity<ApplicationResponse> start(
            @PathVariable UUID examId,
            @RequestBody(required = false) @Valid ApplicationRequests.@Nullable Start request,
            Caller caller) {
        Candidate candidate = new Candidate(
                caller.id(),
                caller.claim("name").orElseThrow(),
                caller.claim("id_number_masked").orElse(""));
        StartApplication.Started started = start.run(examId, candidate, request == null ? null : request.idNumber());
        ApplicationResponse response = ApplicationResponse.of(find.one(started.applicationId(), caller.id()));
        return ResponseEntity.status(started.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/applications/" + response.id()))
                .eTag(EntityTags.of(response.version()))
                .body(response);
    }
}
