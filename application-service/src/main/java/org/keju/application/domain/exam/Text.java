package org.keju.application.domain.exam;

/** A text in Chinese and English. */
public record Text(String zh, String en) {}
