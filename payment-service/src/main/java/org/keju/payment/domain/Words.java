package org.keju.payment.domain;

import jakarta.persistence.Embeddable;

/** A text in Chinese and English. */
@Embeddable
public record Words(String zh, String en) {}
