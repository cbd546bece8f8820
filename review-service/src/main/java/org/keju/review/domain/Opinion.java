package org.keju.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * What one person found. It stays when the decision is undone, as part of a round that counts no more.
 *
 * @param round counts from 1, and up each time that a decision is undone
 */
@Embeddable
public record Opinion(
        int round,
        @Column(name = "reviewer_id") UUID reviewer,
        @Column(columnDefinition = "text") Judgement judgement,
        @Column(name = "given_at") Instant givenAt) {}
