package org.keju.identity.application;

import java.util.UUID;
import org.keju.identity.domain.Recoveries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Answers the requests for recovery that wait, each by itself: one that cannot be read stops none of the others. */
@Service
public class AnswerRecoveries {

    private static final Logger log = LoggerFactory.getLogger(AnswerRecoveries.class);

    private final Recoveries recoveries;
    private final AnswerRecovery answer;
    private final DismissRecovery dismiss;

    AnswerRecoveries(Recoveries recoveries, AnswerRecovery answer, DismissRecovery dismiss) {
        this.recoveries = recoveries;
        this.answer = answer;
        this.dismiss = dismiss;
    }

    public void run() {
        recoveries.findUnanswered().forEach(this::answer);
    }

    private void answer(UUID recoveryId) {
        try {
            answer.run(recoveryId);
        } catch (DataAccessException e) {
            log.warn("Recovery {} was not answered and will be tried again", recoveryId, e);
        } catch (RuntimeException e) {
            log.error("Recovery {} cannot be answered", recoveryId, e);
            dismiss.run(recoveryId);
        }
    }
}
