package org.keju.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.Reauthenticate;
import org.keju.identity.application.factor.ConfirmSecondFactor;
import org.keju.identity.application.factor.ConfirmSecondFactor.Confirmed;
import org.keju.identity.application.factor.ProposeSecondFactor;
import org.keju.identity.application.factor.ProposeSecondFactor.Proposal;
import org.keju.identity.domain.LogInRefused;
import org.keju.identity.domain.SecondFactorRefused;
import org.keju.identity.domain.SecondFactorRequired;
import org.keju.kit.problem.FieldProblem;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One's own second factor, and showing again who one is. */
@RestController
class SecondFactorController {

    private final ProposeSecondFactor propose;
    private final ConfirmSecondFactor confirm;
    private final Reauthenticate reauthenticate;
    private final StepUp stepUp;

    SecondFactorController(
            ProposeSecondFactor propose, ConfirmSecondFactor confirm, Reauthenticate reauthenticate, StepUp stepUp) {
        this.propose = propose;
        this.confirm = confirm;
        this.reauthenticate = reauthenticate;
        this.stepUp = stepUp;
    }

    @PostMapping("/api/identity/me/second-factor")
    Proposal propose(Caller caller) {
        stepUp.require(caller);
        return propose.run(caller.id());
    }

    @PutMapping("/api/identity/me/second-factor")
    ResponseEntity<RecoveryCodes> confirm(Caller caller, @Valid @RequestBody Code request) {
        stepUp.require(caller);
        try {
            Confirmed confirmed = confirm.run(caller.id(), SessionToken.sessionOf(caller), request.code());
            return SessionToken.handedWith(confirmed.signedIn(), new RecoveryCodes(confirmed.recoveryCodes()));
        } catch (SecondFactorRefused refusal) {
            throw entry("/code", "entry.code-refused");
        }
    }

    @PostMapping("/api/identity/sessions/current/authentication")
    ResponseEntity<Me> authenticate(Caller caller, @Valid @RequestBody Again request) {
        try {
            return SessionToken.handedTo(reauthenticate.run(
                    caller.id(), SessionToken.sessionOf(caller), request.password(), request.code()));
        } catch (SecondFactorRequired missing) {
            throw entry("/code", "entry.code-missing");
        } catch (SecondFactorRefused refusal) {
            throw entry("/code", "entry.code-refused");
        } catch (LogInRefused refusal) {
            throw entry("/password", "entry.current-password-wrong");
        }
    }

    /** A wrong entry, and no reason to lose the session in which it was made. */
    private static ProblemException entry(String pointer, String code) {
        return new ProblemException(IdentityProblem.ENTRY_REFUSED).withErrors(List.of(new FieldProblem(pointer, code)));
    }

    record Code(@NotNull @Size(max = 40) String code) {}

    record Again(
            @NotNull @Size(max = 500) String password,
            @Nullable @Size(max = 40) String code) {}

    record RecoveryCodes(List<String> recoveryCodes) {}
}
