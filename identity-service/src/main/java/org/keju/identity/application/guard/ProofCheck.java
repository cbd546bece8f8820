package org.keju.identity.application.guard;

import java.util.Optional;
import org.keju.identity.application.guard.Challenges.Solved;
import org.keju.identity.domain.guard.ProofRefused;
import org.keju.identity.domain.guard.ProofRequired;
import org.keju.identity.domain.guard.Purpose;
import org.keju.identity.domain.guard.TooManyAttempts;
import org.keju.identity.domain.guard.Verdict;
import org.springframework.stereotype.Component;

/** Carries a verdict out: takes the proof that came with the request, or says what is missing. */
@Component
class ProofCheck {

    private final Visit visit;
    private final Challenges challenges;
    private final UsedProofs used;
    private final GuardMetrics metrics;

    ProofCheck(Visit visit, Challenges challenges, UsedProofs used, GuardMetrics metrics) {
        this.visit = visit;
        this.challenges = challenges;
        this.used = used;
        this.metrics = metrics;
    }

    /** Runs in the caller's transaction: a proof is spent only if the attempt is counted. */
    void demand(Verdict verdict, Purpose purpose) {
        switch (verdict) {
            case Verdict.Free() -> {}
            case Verdict.Work(int level) -> demandWork(purpose, level);
            case Verdict.Wait(var until) -> {
                metrics.throttled(purpose);
                throw new TooManyAttempts(until);
            }
        }
    }

    private void demandWork(Purpose purpose, int level) {
        Optional<String> proof = visit.proof();
        if (proof.isEmpty()) {
            metrics.proof(purpose, "required");
            throw new ProofRequired(purpose, level);
        }
        Solved solved = challenges.check(proof.get()).orElseThrow(() -> refusal(purpose));
        if (solved.purpose() == purpose && solved.level() < level) {
            metrics.proof(purpose, "required");
            throw new ProofRequired(purpose, level);
        }
        if (solved.purpose() != purpose || !used.use(solved.challenge(), solved.expiresAt())) {
            throw refusal(purpose);
        }
        metrics.proof(purpose, "accepted");
    }

    private ProofRefused refusal(Purpose purpose) {
        metrics.proof(purpose, "refused");
        return new ProofRefused();
    }
}
