package org.keju.ticket.domain;

/** A city by its code, with the name by which people know it. */
public record NamedCity(String code, Bilingual name) {}
