package org.keju.application.domain.exam;

import java.util.List;

/** A definition that cannot take effect. */
public final class BrokenDefinition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DefinitionFault> faults;

    public BrokenDefinition(List<DefinitionFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** A definition with one fault, where nothing more can be read because of it. */
    public static BrokenDefinition at(String pointer, String code, Object... args) {
        return new BrokenDefinition(List.of(new DefinitionFault(pointer, code, args)));
    }

    public List<DefinitionFault> faults() {
        return faults;
    }
}
