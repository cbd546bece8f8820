package org.keju.application.domain.exam;

import java.util.List;
import java.util.stream.Stream;

/** The rules of a definition that its schema cannot express. */
public final class DefinitionCheck {

    private DefinitionCheck() {}

    public static List<DefinitionFault> faultsOf(ExamDefinition definition) {
        return Stream.of(ContentCheck.faultsOf(definition), ProcessCheck.faultsOf(definition))
                .flatMap(List::stream)
                .toList();
    }
}
