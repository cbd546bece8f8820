package org.keju.simulator.fault;

import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The plan in force. */
@Component
public class Faults {

    private volatile FaultPlan plan = FaultPlan.NONE;

    public FaultPlan plan() {
        return plan;
    }

    void follow(FaultPlan next) {
        plan = next;
    }

    /** Whether a request is carried out although its answer is lost. */
    public boolean losesAnswers() {
        return plan.answers() == FaultPlan.Answers.LOST;
    }

    /** What a server gets instead of the answer it asked for. */
    public Optional<ResponseEntity<String>> replacedAnswer() {
        FaultPlan.Answers answers = plan.answers();
        return answers == null
                ? Optional.empty()
                : Optional.of(
                        switch (answers) {
                            case UNAVAILABLE, LOST ->
                                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                                        .body("upstream unavailable");
                            case REDIRECTED ->
                                ResponseEntity.status(HttpStatus.FOUND)
                                        .location(URI.create("/alipay/maintenance"))
                                        .body("");
                            case GARBAGE ->
                                ResponseEntity.ok()
                                        .contentType(MediaType.TEXT_HTML)
                                        .body("<html><body>Please accept the terms of this network</body></html>");
                        });
    }
}
