package org.keju.application.domain.exam;

import java.util.List;

/**
 * What is wrong with a definition, and where.
 *
 * @param pointer to the place in the definition (RFC 6901)
 * @param code names a sentence, which the arguments fill
 */
public record DefinitionFault(String pointer, String code, List<Object> args) {

    public DefinitionFault(String pointer, String code, Object... args) {
        this(pointer, code, List.of(args));
    }
}
