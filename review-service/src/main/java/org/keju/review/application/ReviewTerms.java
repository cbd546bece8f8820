package org.keju.review.application;

import java.time.Duration;

/**
 * How reviewers work.
 *
 * @param lease how long a claimed case is kept for its reviewer
 * @param opinionAwaited how long a case waits for another opinion before whoever runs the exam is shown it
 * @param evidenceKept how long evidence outlives the decision that it served
 */
public record ReviewTerms(Duration lease, Duration opinionAwaited, Duration evidenceKept) {}
