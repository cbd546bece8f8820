package org.keju.events;

/** A text in Chinese and English. */
public record LocalizedText(String zh, String en) {}
