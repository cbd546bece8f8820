package org.keju.photo.application;

import java.time.Duration;

/**
 * How photos are dealt with.
 *
 * @param lease how long a claimed photo is kept for its auditor
 * @param undoFor how long after a decision it can be undone
 * @param looseFor how long a picture is kept that no photo refers to; longer than any upload takes
 */
public record AuditTerms(Duration lease, Duration undoFor, Duration looseFor) {}
