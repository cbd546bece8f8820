package org.keju.application.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate gives the application up. */
@Service
public class WithdrawApplication {

    private final EditApplication edit;

    WithdrawApplication(EditApplication edit) {
        this.edit = edit;
    }

    @Transactional
    public void run(UUID id, UUID accountId) {
        edit.run(id, accountId, (application, exam, now) -> {
            application.withdraw(now);
        });
    }
}
