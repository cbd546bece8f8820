package org.keju.simulator.fault;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The plan in force. */
@Component
public class Faults {

    private static final Duration HELD_FOR = Duration.ofMillis(10);

    private volatile FaultPlan plan = FaultPlan.NONE;

    public FaultPlan plan() {
        return plan;
    }

    void follow(FaultPlan next) {
        plan = next;
    }

    /** Returns when a server may be answered. */
    public void delayAnswer() {
        LockSupport.parkNanos(plan.answerDelay().toNanos());
        while (plan.answersHeld()) {
            LockSupport.parkNanos(HELD_FOR.toNanos());
        }
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
