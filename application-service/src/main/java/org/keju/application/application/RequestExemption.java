package org.keju.application.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate asks to be let off the fee (row 84). */
@Service
public class RequestExemption {

    private final EditApplication edit;

    RequestExemption(EditApplication edit) {
        this.edit = edit;
    }

    @Transactional
    public void run(UUID id, UUID accountId, String ground) {
        edit.run(id, accountId, (application, exam, now) -> {
            application.askExemption(ground, null, exam, now);
        });
    }
}
