package org.keju.application.application;

import java.util.List;
import java.util.UUID;
import org.keju.application.domain.Applications;
import org.keju.application.domain.History;
import org.keju.application.domain.HistoryEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate looks at what happened to an application of their own (row 101). */
@Service
@Transactional(readOnly = true)
public class FindHistory {

    private final Applications applications;
    private final History history;

    FindHistory(Applications applications, History history) {
        this.applications = applications;
        this.history = history;
    }

    /** In order, the first thing first. */
    public List<HistoryEntry> of(UUID id, UUID accountId) {
        return applications
                .of(id, accountId)
                .map(application -> history.of(application.id()))
                .orElseThrow(() -> new NotFound("application"));
    }
}
