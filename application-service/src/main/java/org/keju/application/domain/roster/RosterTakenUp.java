package org.keju.application.domain.roster;

import java.util.List;

/** A roster would change or remove entries from which candidates have gone on already. */
public final class RosterTakenUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> numbers;

    public RosterTakenUp(List<String> numbers) {
        super(numbers.size() + " entries are taken up");
        this.numbers = List.copyOf(numbers);
    }

    /** Under which the candidates were registered elsewhere. */
    public List<String> numbers() {
        return numbers;
    }
}
