package org.keju.application.application;

import java.util.UUID;
import org.keju.application.domain.Applications;
import org.keju.application.domain.News;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells an application what was decided elsewhere. Whether it has an effect, the application's own tables decide. */
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
    public void run(UUID applicationId, News news) {
        applications
                .lock(applicationId)
                .ifPresentOrElse(
                        application -> {
                            application.hear(news);
                            advance.run(application);
                        },
                        () -> log.warn("News of application {}, which is not here", applicationId));
    }
}
