package org.keju.review.application;

import java.time.Duration;

/**
 * How reviewers work.
 *
 * @param lease how long a claimed case is kept for its reviewer
 * @param evidenceKept how long evidence outlives the decision that it served
 */
public record ReviewTerms(Duration lease, Duration evidenceKept) {}
