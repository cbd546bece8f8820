package org.keju.photo.application;

import java.time.Duration;

/**
 * How auditors work.
 *
 * @param lease how long a claimed photo is kept for its auditor
 */
public record AuditTerms(Duration lease) {}
