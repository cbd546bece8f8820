package org.keju.application.domain;

import java.util.List;
import java.util.UUID;

/** What happened to all applications. */
public interface History {

    /** Adds lines; a form that is saved again and again, with nothing between, is saved once. */
    void add(List<HistoryEntry> entries);

    /** What happened to one application, in order. */
    List<HistoryEntry> of(UUID applicationId);
}
