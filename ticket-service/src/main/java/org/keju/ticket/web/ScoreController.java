package org.keju.ticket.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.keju.kit.security.Caller;
import org.keju.ticket.application.DecideScores;
import org.keju.ticket.application.FindScoreSheets;
import org.keju.ticket.application.ImportScores;
import org.keju.ticket.domain.scores.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Scores of an exam, for exam administrators: one imports, another releases. */
@RestController
@RequestMapping("/api/scores/{examId}/sheets")
class ScoreController {

    private final ImportScores importScores;
    private final DecideScores decideScores;
    private final FindScoreSheets findScoreSheets;

    ScoreController(ImportScores importScores, DecideScores decideScores, FindScoreSheets findScoreSheets) {
        this.importScores = importScores;
        this.decideScores = decideScores;
        this.findScoreSheets = findScoreSheets;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ScoreSheetResponse importSheet(@PathVariable UUID examId, @RequestParam MultipartFile file, Caller caller)
            throws IOException {
        UUID sheetId = importScores.run(examId, file::transferTo, staffMember(caller));
        return find(examId, sheetId, caller);
    }

    @GetMapping
    List<ScoreSheetResponse> all(@PathVariable UUID examId, Caller caller) {
        return findScoreSheets.all(examId).stream()
                .map(found -> ScoreSheetResponse.of(found, caller.id()))
                .toList();
    }

    @GetMapping("/{sheetId}")
    ScoreSheetResponse find(@PathVariable UUID examId, @PathVariable UUID sheetId, Caller caller) {
        return ScoreSheetResponse.of(findScoreSheets.one(examId, sheetId), caller.id());
    }

    @PostMapping("/{sheetId}/release")
    ScoreSheetResponse release(@PathVariable UUID examId, @PathVariable UUID sheetId, Caller caller) {
        decideScores.release(examId, sheetId, staffMember(caller));
        return find(examId, sheetId, caller);
    }

    @DeleteMapping("/{sheetId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID examId, @PathVariable UUID sheetId, Caller caller) {
        decideScores.discard(examId, sheetId, staffMember(caller));
    }

    private static StaffMember staffMember(Caller caller) {
        return new StaffMember(caller.id(), caller.claim("name").orElse(""));
    }
}
