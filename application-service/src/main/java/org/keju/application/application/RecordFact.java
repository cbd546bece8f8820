package org.keju.application.application;

import java.util.UUID;
import java.util.function.Consumer;
import org.keju.application.domain.Application;
import org.keju.application.domain.Applications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes on an application what was decided elsewhere. Whether it has an effect, the application's own tables decide. */
@Service
public class RecordFact {

    private static final Logger log = LoggerFactory.getLogger(RecordFact.class);

    private final Applications applications;
    private final AdvanceApplication advance;

    RecordFact(Applications applications, AdvanceApplication advance) {
        this.applications = applications;
        this.advance = advance;
    }

    @Transactional
    public void run(UUID applicationId, Consumer<Application> fact) {
        applications
                .lock(applicationId)
                .ifPresentOrElse(
                        application -> {
                            fact.accept(application);
                            advance.run(application);
                        },
                        () -> log.warn("A fact about application {}, which is not here", applicationId));
    }
}
