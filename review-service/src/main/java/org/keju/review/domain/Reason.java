package org.keju.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One entry of an exam's catalogue of reasons against a candidate. */
@Embeddable
public record Reason(
        @Column(name = "code") String code,
        @Column(name = "text_zh") String zh,
        @Column(name = "text_en") String en) {}
