package org.keju.identity.domain.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * When somebody may try a password. Guessing is slowed down by account, by source and by both (OWASP ASVS v5.0.0-6.3.1),
 * and still nobody can lock an owner out: whoever has been let in before by this device is judged by their own failures
 * alone. An address makes nobody an acquaintance: a stranger behind the same one would guess as freely as the owner, and see
 * from it that the account has been used there. Strangers share what is left:
 *
 * <ul>
 *   <li>five failures of strangers together within a quarter of an hour, the last two of them after a proof of work;
 *   <li>from then on each source one guess a quarter of an hour, after a proof of 8 to 64 times the work. An owner who comes from
 *       a new place while the account is under attack gets in by that;
 *   <li>a hundred in a day, wherever they come from (the bound of NIST SP 800-63B-4, 3.2.2). Whoever resets the password
 *       starts anew, since guesses at the old one are worth nothing.
 * </ul>
 *
 * One source alone may fail at many accounts, as many people can share an address, but at a growing price and not without end.
 */
public final class LogInRules {

    /** What counts against somebody who has been let in before by this device. */
    public static final Set<Scope> OF_ACQUAINTANCES = Set.of(Scope.ACQUAINTANCE);

    /** What counts against a stranger, besides the source. */
    public static final Set<Scope> OF_STRANGERS = Set.of(Scope.STRANGER, Scope.ACCOUNT, Scope.ACCOUNT_DAY);

    private static final int FREE_OF_WORK = 3;
    private static final int UNDER_ATTACK = 5;
    private static final int LEVEL_UNDER_ATTACK = 3;
    private static final int STRANGERS_A_DAY = 100;

    private static final Ladder ACQUAINTANCE = new Ladder(10, minutes(1, 2, 4, 8, 15));
    private static final Ladder STRANGER = new Ladder(5, minutes(15, 30, 60));
    private static final Ladder STRANGER_UNDER_ATTACK = new Ladder(1, minutes(15, 15, 15, 15, 15, 30, 60));

    private final Slope source;

    /**
     * Makes the rules.
     *
     * @param failuresOfASource how often one source may fail within a quarter of an hour, over all accounts
     */
    public LogInRules(int failuresOfASource) {
        this.source = new Slope(10, 15, failuresOfASource);
    }

    public Verdict judge(Standing standing, Instant now) {
        if (standing.acquainted()) {
            return ACQUAINTANCE.after(standing.of(Scope.ACQUAINTANCE, now), now);
        }
        Tally lately = standing.of(Scope.ACCOUNT, now);
        Ladder ladder = lately.count() < UNDER_ATTACK ? STRANGER : STRANGER_UNDER_ATTACK;
        return byDay(standing.of(Scope.ACCOUNT_DAY, now))
                .and(ladder.after(standing.of(Scope.STRANGER, now), now))
                .and(work(lately.count()))
                .and(source.after(standing.of(Scope.SOURCE, now)));
    }

    private static Verdict byDay(Tally day) {
        return day.count() < STRANGERS_A_DAY ? new Verdict.Free() : new Verdict.Wait(day.forgottenAt());
    }

    private static Verdict work(int failures) {
        if (failures < FREE_OF_WORK) {
            return new Verdict.Free();
        }
        int steps = failures - UNDER_ATTACK;
        return new Verdict.Work(steps < 0 ? 0 : Math.min(LEVEL_UNDER_ATTACK + steps, Verdict.Work.HARDEST));
    }

    private static List<Duration> minutes(int... minutes) {
        return Arrays.stream(minutes).mapToObj(Duration::ofMinutes).toList();
    }
}
