package org.keju.photo.web;

import java.util.List;
import java.util.UUID;
import org.keju.kit.security.Caller;
import org.keju.photo.application.Audit;
import org.keju.photo.application.FindDecisions;
import org.keju.photo.application.FindHistory;
import org.keju.photo.application.UndoDecision;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What auditors decided, and how they take it back. */
@RestController
@RequestMapping("/api/photo-audits")
class DecisionController {

    private final FindDecisions findDecisions;
    private final FindHistory findHistory;
    private final UndoDecision undoDecision;
    private final CheckTexts texts;

    DecisionController(
            FindDecisions findDecisions, FindHistory findHistory, UndoDecision undoDecision, CheckTexts texts) {
        this.findDecisions = findDecisions;
        this.findHistory = findHistory;
        this.undoDecision = undoDecision;
        this.texts = texts;
    }

    @GetMapping("/decisions")
    List<DecisionResponse> decisions(@RequestParam(defaultValue = "false") boolean ofEverybody, Caller caller) {
        List<Audit> decided = ofEverybody ? findDecisions.ofEverybody() : findDecisions.of(caller.id());
        return decided.stream()
                .map(audit -> DecisionResponse.of(audit, caller.id()))
                .toList();
    }

    @PostMapping("/{photoId}/undo")
    AuditResponse undo(@PathVariable UUID photoId, Caller caller) {
        return AuditResponse.of(undoDecision.run(photoId, caller.id()), texts);
    }

    @GetMapping("/{photoId}/history")
    List<DecisionResponse.Line> history(@PathVariable UUID photoId) {
        return DecisionResponse.Line.of(findHistory.run(photoId));
    }
}
