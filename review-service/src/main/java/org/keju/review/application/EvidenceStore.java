package org.keju.review.application;

import java.util.UUID;

/** Keeps the content of evidence, unreadable for whoever only sees where it rests. */
public interface EvidenceStore {

    void keep(UUID evidenceId, byte[] content);

    byte[] read(UUID evidenceId);

    void forget(UUID evidenceId);
}
