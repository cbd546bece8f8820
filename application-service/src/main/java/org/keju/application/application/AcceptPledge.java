package org.keju.application.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate accepts one of the exam's pledges (rows 24 to 30). */
@Service
public class AcceptPledge {

    private final EditApplication edit;

    AcceptPledge(EditApplication edit) {
        this.edit = edit;
    }

    @Transactional
    public void run(UUID id, UUID accountId, String pledgeId, @Nullable String signature) {
        edit.run(id, accountId, (application, exam, now) -> {
            application.accept(pledgeId, signature, exam, now);
        });
    }
}
