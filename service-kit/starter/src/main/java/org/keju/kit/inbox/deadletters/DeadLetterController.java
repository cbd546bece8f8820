package org.keju.kit.inbox.deadletters;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.keju.kit.inbox.DeadLetters;
import org.keju.kit.inbox.ParkedKey;
import org.keju.kit.inbox.Replay;
import org.keju.kit.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Parked keys for operators. The gateway does not lead here. */
@RestController
@RequestMapping(DeadLetterController.PATH)
final class DeadLetterController {

    static final String PATH = "/internal/dead-letters";

    private final DeadLetters deadLetters;

    DeadLetterController(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GetMapping
    List<ParkedKey> list() {
        return deadLetters.all();
    }

    @GetMapping("/{id}")
    ParkedKeyResponse show(@PathVariable UUID id) {
        return new ParkedKeyResponse(require(id), deadLetters.events(id), deadLetters.actions(id));
    }

    @PostMapping("/{id}/replay")
    Replay replay(@PathVariable UUID id, @Valid @RequestBody DeadLetterRequests.Deed deed) {
        require(id);
        return deadLetters.replay(id, deed.operator());
    }

    @PostMapping("/{id}/events/{eventId}/drop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id, @PathVariable UUID eventId, @Valid @RequestBody DeadLetterRequests.Deed deed) {
        deadLetters.drop(id, eventId, deed.operator());
    }

    @PutMapping("/{id}/events/{eventId}/body")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mend(
            @PathVariable UUID id, @PathVariable UUID eventId, @Valid @RequestBody DeadLetterRequests.Mending mending) {
        byte[] body = mending.body().toString().getBytes(StandardCharsets.UTF_8);
        deadLetters.mend(id, eventId, body, mending.operator());
    }

    /** A POST although it changes nothing but the record of who looked: the reason must not stand in an address. */
    @PostMapping(path = "/{id}/events/{eventId}/disclosure", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    byte[] disclose(
            @PathVariable UUID id, @PathVariable UUID eventId, @Valid @RequestBody DeadLetterRequests.Deed deed) {
        return deadLetters.disclose(id, eventId, deed.operator());
    }

    private ParkedKey require(UUID id) {
        return deadLetters.find(id).orElseThrow(() -> new ProblemException(DeadLetterProblem.NOT_PARKED));
    }
}
