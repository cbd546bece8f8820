package org.keju.identity.domain.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The door of all accounts, with a clock of its own: visitors try, and what the rules let pass is written down. A device that
 * an account knows stands for itself, wherever it is.
 */
final class Door {

    private final LogInRules rules = new LogInRules(100);
    private final InMemoryTallies tallies = new InMemoryTallies();
    private final Set<String> acquaintances = new HashSet<>();
    private final Map<String, List<Instant>> guesses = new HashMap<>();
    private Instant now = Instant.parse("2026-11-21T00:00:00Z");

    void advance(Duration duration) {
        now = now.plus(duration);
    }

    void introduce(String account, String device) {
        acquaintances.add(account + " " + device);
    }

    /** A wrong password, by somebody who works up to this level; whether it was compared at all. */
    boolean guess(String account, String source, int willingToWork) {
        Verdict verdict = judge(account, source);
        boolean admitted = admits(verdict, willingToWork);
        if (admitted) {
            tallies.add(subjects(account, source), List.of(), now);
            if (!knows(account, source)) {
                tallies.add(new Subject(Scope.SOURCE, source), now);
            }
            guesses.computeIfAbsent(account, key -> new ArrayList<>()).add(now);
        }
        return admitted;
    }

    Verdict judge(String account, String source) {
        Map<Scope, Tally> standing = new EnumMap<>(Scope.class);
        subjects(account, source).forEach(subject -> standing.put(subject.scope(), tallies.find(subject)));
        standing.put(Scope.SOURCE, tallies.find(new Subject(Scope.SOURCE, source)));
        return rules.judge(new Standing(knows(account, source), standing), now);
    }

    /** The most guesses at this account within any stretch of time of this length. */
    int mostGuessesWithin(Duration stretch, String account) {
        List<Instant> times = guesses.getOrDefault(account, List.of());
        int most = 0;
        for (int first = 0, last = 0; last < times.size(); last++) {
            while (!times.get(last).isBefore(times.get(first).plus(stretch))) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    private boolean knows(String account, String source) {
        return acquaintances.contains(account + " " + source);
    }

    private List<Subject> subjects(String account, String source) {
        return knows(account, source)
                ? List.of(new Subject(Scope.ACQUAINTANCE, account + " " + source))
                : List.of(
                        new Subject(Scope.STRANGER, account + " " + source),
                        new Subject(Scope.ACCOUNT, account),
                        new Subject(Scope.ACCOUNT_DAY, account));
    }

    private static boolean admits(Verdict verdict, int willingToWork) {
        return switch (verdict) {
            case Verdict.Free() -> true;
            case Verdict.Work(int level) -> level <= willingToWork;
            case Verdict.Wait wait -> false;
        };
    }
}
