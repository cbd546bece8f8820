package org.keju.application.domain.exam;

import org.jspecify.annotations.Nullable;

/**
 * How qualification is reviewed; review-service applies it.
 *
 * @param reviewers how many people have to agree: 1 or 2
 * @param escalateAfterHours for how many hours a case may wait before the administrator is shown it; null: for ever
 */
public record ReviewRule(int reviewers, @Nullable Integer escalateAfterHours) {}
