package org.keju.ticket.domain;

/** A text in Chinese and English. */
public record Bilingual(String zh, String en) {}
