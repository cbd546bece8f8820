package org.keju.identity.web;

import org.keju.identity.application.guard.Challenges;
import org.keju.identity.application.guard.Challenges.Challenge;
import org.keju.identity.domain.guard.Purpose;
import org.keju.identity.domain.guard.Verdict;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.RequestProblem;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sets proofs of work. It costs next to nothing and keeps nothing, so anybody may ask. */
@RestController
class ChallengeController {

    private final Challenges challenges;

    ChallengeController(Challenges challenges) {
        this.challenges = challenges;
    }

    @GetMapping("/api/identity/challenges")
    ResponseEntity<Challenge> set(@RequestParam("for") String word, @RequestParam(defaultValue = "0") int level) {
        Purpose purpose = Purpose.of(word).orElseThrow(() -> new ProblemException(RequestProblem.INVALID));
        Challenge challenge = challenges.set(purpose, Math.clamp(level, 0, Verdict.Work.HARDEST));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(challenge);
    }
}
