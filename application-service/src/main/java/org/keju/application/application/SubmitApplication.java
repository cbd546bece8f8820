package org.keju.application.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate hands the application in (row 39). */
@Service
public class SubmitApplication {

    private final EditApplication edit;

    SubmitApplication(EditApplication edit) {
        this.edit = edit;
    }

    @Transactional
    public void run(UUID id, UUID accountId, long version) {
        edit.run(id, accountId, (application, exam, now) -> {
            application.expect(version);
            application.submit(exam, now);
        });
    }
}
