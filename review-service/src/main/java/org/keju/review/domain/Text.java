package org.keju.review.domain;

/** A text in Chinese and English. */
public record Text(String zh, String en) {}
