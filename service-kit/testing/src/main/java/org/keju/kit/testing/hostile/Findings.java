package org.keju.kit.testing.hostile;

import java.util.List;

/**
 * What an attack brought to light.
 *
 * @param operations how many were attacked
 * @param requests how many requests were sent
 * @param faults one line for each answer that should not have been given
 */
public record Findings(int operations, int requests, List<String> faults) {

    private static final int SHOWN = 60;

    /** Fails with the operations, fields and values that were not withstood. */
    public Findings assertHarmless() {
        if (!faults.isEmpty()) {
            String shown =
                    String.join("\n", faults.stream().sorted().limit(SHOWN).toList());
            throw new AssertionError(
                    "%d of %d requests were not withstood:%n%s".formatted(faults.size(), requests, shown));
        }
        if (operations == 0) {
            throw new AssertionError("There was nothing to attack");
        }
        return this;
    }
}
