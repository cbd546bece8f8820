package org.keju.check;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Looks whether everything holds that must. A platform at work is never quite at rest: what is broken is looked at again until it
 * holds, or patience ends.
 */
public final class Check {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(60);
    private static final int SHOWN = 20;

    private final Evidence evidence;
    private final Duration patience;

    public Check(Evidence evidence, Duration patience) {
        this.evidence = evidence;
        this.patience = patience;
    }

    /** Ends with 0 when everything holds, with 1 when something does not. */
    public static void main(String[] arguments) {
        Evidence evidence = Evidence.named(System.getenv());
        Map<Invariant, List<String>> broken = new Check(evidence, USUAL_PATIENCE).run();
        report(broken, System.out);
        System.exit(broken.isEmpty() ? 0 : 1);
    }

    /** Everything that must hold. */
    public static List<Invariant> invariants() {
        return Stream.of(
                        Delivery.invariants(),
                        Money.invariants(),
                        Positions.invariants(),
                        Steps.invariants(),
                        List.<Invariant>of(new LegalHistory(), new TicketGuards()))
                .flatMap(List::stream)
                .toList();
    }

    /** What does not hold, and where; empty when everything does. */
    public Map<Invariant, List<String>> run() {
        long end = System.nanoTime() + patience.toNanos();
        Map<Invariant, List<String>> broken = broken(invariants());
        while (!broken.isEmpty() && System.nanoTime() < end) {
            pause();
            broken = broken(new ArrayList<>(broken.keySet()));
        }
        return broken;
    }

    private Map<Invariant, List<String>> broken(List<Invariant> invariants) {
        Map<Invariant, List<String>> broken = new LinkedHashMap<>();
        for (Invariant invariant : invariants) {
            List<String> violations = invariant.violations(evidence);
            if (!violations.isEmpty()) {
                broken.put(invariant, violations);
            }
        }
        return broken;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void report(Map<Invariant, List<String>> broken, PrintStream out) {
        for (Invariant invariant : invariants()) {
            List<String> violations = broken.getOrDefault(invariant, List.of());
            out.println((violations.isEmpty() ? "holds   " : "BROKEN  ") + invariant.promise());
            violations.stream().limit(SHOWN).forEach(violation -> out.println("          " + violation));
            if (violations.size() > SHOWN) {
                out.println("          and " + (violations.size() - SHOWN) + " more");
            }
        }
        out.println(broken.isEmpty() ? "Everything holds." : broken.size() + " promises are broken.");
    }
}
