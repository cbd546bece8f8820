package org.keju.application.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate does not ask to be let off the fee any more (row 84). */
@Service
public class TakeBackExemption {

    private final EditApplication edit;

    TakeBackExemption(EditApplication edit) {
        this.edit = edit;
    }

    @Transactional
    public void run(UUID id, UUID accountId) {
        edit.run(id, accountId, (application, _, now) -> {
            application.takeBackExemption(now);
        });
    }
}
