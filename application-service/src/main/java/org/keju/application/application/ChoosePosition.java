package org.keju.application.application;

import java.util.UUID;
import org.keju.application.domain.ApplicationRefused;
import org.keju.application.domain.position.Positions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate chooses the one position applied for (rows 36 and 38). */
@Service
public class ChoosePosition {

    private final EditApplication edit;
    private final Positions positions;

    ChoosePosition(EditApplication edit, Positions positions) {
        this.edit = edit;
        this.positions = positions;
    }

    @Transactional
    public void run(UUID id, UUID accountId, long version, String key) {
        edit.run(id, accountId, (application, exam, now) -> {
            application.expect(version);
            if (positions.hold(application.examId(), key).isEmpty()) {
                throw new ApplicationRefused(ApplicationRefused.Reason.POSITION_UNKNOWN);
            }
            application.choose(key, exam, now);
        });
    }
}
