package org.keju.application.domain.exam;

/** What is wrong with a definition, and where (a JSON pointer). For those who write definitions, hence a plain sentence. */
public record DefinitionFault(String pointer, String message) {}
