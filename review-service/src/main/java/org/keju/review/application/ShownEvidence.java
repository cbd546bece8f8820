package org.keju.review.application;

import org.keju.review.domain.Evidence;

/** A file to be sent to somebody. */
@SuppressWarnings("ArrayRecordComponent") // carried from the store to the response, never compared
public record ShownEvidence(Evidence evidence, byte[] content) {}
