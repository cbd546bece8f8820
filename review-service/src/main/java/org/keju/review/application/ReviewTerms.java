package org.keju.review.application;

import java.time.Duration;

/**
 * How reviewers work.
 *
 * @param lease how long a claimed case is kept for its reviewer
 */
public record ReviewTerms(Duration lease) {}
