package org.keju.review.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who reviews.
 *
 * @param agency code of the agency whose cases alone this reviewer may see; null for all agencies
 */
public record Reviewer(UUID id, @Nullable String agency) {}
