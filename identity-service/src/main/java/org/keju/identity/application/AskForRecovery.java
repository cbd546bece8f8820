package org.keju.identity.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.identity.application.guard.Visit;
import org.keju.identity.domain.Recoveries;
import org.keju.identity.domain.Recovery;
import org.keju.kit.ids.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that somebody has forgotten a password. Whether there is such an account is looked up later, by
 * {@link AnswerRecoveries}: here every request takes the same way and the same time.
 */
@Service
public class AskForRecovery {

    private final Recoveries recoveries;
    private final RecoveryQuestions questions;
    private final Visit visit;
    private final Clock clock;

    AskForRecovery(Recoveries recoveries, RecoveryQuestions questions, Visit visit, Clock clock) {
        this.recoveries = recoveries;
        this.questions = questions;
        this.visit = visit;
        this.clock = clock;
    }

    /**
     * Answers with what the new password is handed in under.
     *
     * @param name tells apart those who claim one ID number; may be empty
     */
    @Transactional
    public UUID run(String login, String name) {
        byte[] askedFor = questions.seal(
                new RecoveryQuestion(login, name, visit.source(), visit.device().orElse("")));
        return recoveries
                .save(Recovery.ask(Ids.next(), askedFor, clock.instant()))
                .id();
    }
}
