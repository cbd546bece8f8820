package org.keju.identity.application.guard;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keju.identity.domain.guard.Purpose;
import org.keju.identity.domain.guard.Scope;
import org.keju.identity.domain.guard.SourceRules;
import org.keju.identity.domain.guard.Subject;
import org.keju.identity.domain.guard.Tallies;
import org.keju.identity.domain.guard.Tally;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;

/** Stands before what anybody may do without an account: registering, recovering a password, activating an account. */
@Service
public class SourceGuard {

    /** What one can do without an account. */
    public enum Act {
        REGISTRATION(Scope.REGISTRATION, Purpose.REGISTRATION),
        RECOVERY(Scope.RECOVERY, Purpose.RECOVERY);

        private final Scope scope;
        private final Purpose purpose;

        Act(Scope scope, Purpose purpose) {
            this.scope = scope;
            this.purpose = purpose;
        }
    }

    private final Map<Act, SourceRules> rules;
    private final Tallies tallies;
    private final Visit visit;
    private final ProofCheck proofs;
    private final Turns turns;
    private final Clock clock;

    SourceGuard(GuardProperties limits, Tallies tallies, Visit visit, ProofCheck proofs, Turns turns, Clock clock) {
        this.rules = Map.of(
                Act.REGISTRATION, new SourceRules(limits.registrations()),
                Act.RECOVERY, new SourceRules(limits.recoveries()));
        this.tallies = tallies;
        this.visit = visit;
        this.proofs = proofs;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Counts the request and lets it pass, or refuses it without counting; see {@link Tallies#add} for why it may be repeated. Whoever
     * comes without a proof is told how hard a one it takes without having to queue for it.
     *
     * @throws TooManyAtOnce when too many come from there at this moment
     */
    @Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 10, delay = 20, jitter = 15)
    public void admit(Act act) {
        Subject subject = new Subject(act.scope, visit.source());
        if (visit.proof().isEmpty()) {
            demand(act, tallies.find(subject).at(clock.instant()));
        }
        turns.take(subject, () -> count(act, subject));
    }

    /** There was no time for what was admitted, and nothing came of it. */
    @Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 10, delay = 20, jitter = 15)
    public void abandoned(Act act) {
        Subject subject = new Subject(act.scope, visit.source());
        turns.take(subject, () -> tallies.settle(List.of(), List.of(subject)));
    }

    private void count(Act act, Subject subject) {
        demand(act, tallies.add(List.of(subject), List.of(), clock.instant()).getOrDefault(subject, Tally.NONE));
    }

    private void demand(Act act, Tally before) {
        proofs.demand(Objects.requireNonNull(rules.get(act)).judge(before), act.purpose);
    }
}
