package org.keju.application.application;

import java.util.UUID;
import org.keju.application.domain.exam.Answers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate keeps answers to the form, complete or not (rows 31 and 32). */
@Service
public class SaveForm {

    private final EditApplication edit;

    SaveForm(EditApplication edit) {
        this.edit = edit;
    }

    @Transactional
    public void run(UUID id, UUID accountId, long version, Answers answers) {
        edit.run(id, accountId, (application, exam, now) -> {
            application.expect(version);
            application.fill(answers, exam, now);
        });
    }
}
