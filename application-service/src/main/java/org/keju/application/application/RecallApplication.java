package org.keju.application.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate takes a submission back before it is judged. */
@Service
public class RecallApplication {

    private final EditApplication edit;

    RecallApplication(EditApplication edit) {
        this.edit = edit;
    }

    @Transactional
    public void run(UUID id, UUID accountId, long version) {
        edit.run(id, accountId, (application, exam, now) -> {
            application.expect(version);
            application.recall(exam, now);
        });
    }
}
