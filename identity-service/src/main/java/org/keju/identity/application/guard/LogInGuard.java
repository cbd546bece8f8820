package org.keju.identity.application.guard;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.keju.identity.domain.guard.LogInRules;
import org.keju.identity.domain.guard.Purpose;
import org.keju.identity.domain.guard.Scope;
import org.keju.identity.domain.guard.Standing;
import org.keju.identity.domain.guard.Subject;
import org.keju.identity.domain.guard.Tallies;
import org.keju.identity.domain.guard.Tally;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stands before every password that somebody wants in with. An attempt is counted before the password is compared and the
 * count is taken back when it was right: whoever sends a thousand guesses at once gets no more of them compared than whoever
 * sends them one by one.
 */
@Service
public class LogInGuard {

    private final LogInRules rules;
    private final Tallies tallies;
    private final Introductions introductions;
    private final Visit visit;
    private final ProofCheck proofs;
    private final Turns turns;
    private final Clock clock;

    LogInGuard(
            GuardProperties limits,
            Tallies tallies,
            Introductions introductions,
            Visit visit,
            ProofCheck proofs,
            Turns turns,
            Clock clock) {
        this.rules = new LogInRules(limits.failures());
        this.tallies = tallies;
        this.introductions = introductions;
        this.visit = visit;
        this.proofs = proofs;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Counts an attempt and lets it pass, or refuses it without counting.
     *
     * @param accounts those that may be meant. Of several the attempt is counted at one that does not know the visitor: who has one
     *     of them is a stranger at the others
     * @param soughtBy what they were looked for by: where there is none the attempt is counted by it. Spellings that would find the
     *     same account must not differ here, nor may those be the same that would not, or the count tells whether there is one
     * @throws TooManyAtOnce when too many want in to this account at this moment
     */
    @Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 10, delay = 20, jitter = 15)
    public Attempt admit(List<UUID> accounts, String soughtBy) {
        Attempt attempt = attemptAt(accounts.isEmpty() ? List.of(nobodySoughtBy(soughtBy)) : accounts);
        turns.take(attempt.rivalled(), () -> count(attempt));
        return attempt;
    }

    private void count(Attempt attempt) {
        Instant now = clock.instant();
        Map<Scope, Tally> before = new EnumMap<>(Scope.class);
        tallies.add(attempt.subjects(), attempt.alsoJudged(), now)
                .forEach((subject, tally) -> before.put(subject.scope(), tally));
        proofs.demand(rules.judge(new Standing(attempt.acquainted(), before), now), Purpose.LOG_IN);
    }

    private Attempt attemptAt(List<UUID> accounts) {
        Optional<String> device = Optional.empty();
        for (UUID account : accounts) {
            device = introductions.of(account, visit);
            if (device.isEmpty()) {
                return Attempt.of(account, device, visit.source());
            }
        }
        return Attempt.of(accounts.getLast(), device, visit.source());
    }

    /**
     * The password was right: the owner's own failures are forgotten, a stranger becomes an acquaintance. An acquaintance stays one
     * for as long as the device keeps its name, which is not given anew either.
     *
     * @param accountId whose password it was. At another account than that of the attempt no failure is forgotten by it
     */
    @Transactional
    public void succeeded(Attempt attempt, UUID accountId) {
        boolean asAttempted = attempt.account().equals(accountId);
        if (asAttempted) {
            tallies.settle(List.of(attempt.own()), attempt.shared());
        } else {
            tallies.settle(List.of(), attempt.subjects());
        }
        if (!asAttempted || !attempt.acquainted()) {
            introductions.meet(accountId, visit, clock.instant());
        }
    }

    /** The password was wrong. Only now does it count against the source, where many honest people may log in at once. */
    @Transactional
    public void failed(Attempt attempt) {
        if (!attempt.acquainted()) {
            tallies.add(attempt.source(), clock.instant());
        }
    }

    /** The password was never compared. */
    @Transactional
    public void abandoned(Attempt attempt) {
        tallies.settle(List.of(), attempt.subjects());
    }

    /**
     * The account has a new password, so that all the guesses at the old one are worth nothing; nor does it count that whoever
     * chose it had forgotten the old one.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passwordReplaced(UUID accountId) {
        Subject own = attemptAt(List.of(accountId)).own();
        tallies.settle(
                Stream.concat(Stream.of(own), Attempt.sharedBy(accountId).stream())
                        .toList(),
                List.of());
    }

    /** Stands for an account that does not exist, so that it is counted and looked up as any other. */
    private static UUID nobodySoughtBy(String soughtBy) {
        return UUID.nameUUIDFromBytes(soughtBy.getBytes(StandardCharsets.UTF_8));
    }
}
