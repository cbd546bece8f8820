package org.keju.application.domain.exam;

/** One entry of a catalogue of reasons for a refusal (row 70). */
public record Reason(String code, Text text) {}
