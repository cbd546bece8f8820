package org.keju.identity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.ActivateAccount;
import org.keju.identity.application.InviteCandidates;
import org.keju.identity.application.InviteCandidates.Line;
import org.keju.identity.application.InviteCandidates.Outcome;
import org.keju.identity.application.guard.SourceGuard;
import org.keju.identity.web.Requests.Invitation;
import org.keju.kit.idempotency.Idempotent;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts that an office opens for people, and that they take over (row 15). */
@RestController
class ActivationController {

    private static final int AT_MOST = 500;

    private final InviteCandidates invite;
    private final ActivateAccount activate;

    ActivationController(InviteCandidates invite, ActivateAccount activate) {
        this.invite = invite;
        this.activate = activate;
    }

    /**
     * Answers line by line, in the order of the list. Repeated under its key after a broken connection, it sends nobody a second
     * code.
     */
    @PostMapping("/api/identity/activations")
    @Idempotent(inOneTransaction = false)
    List<Invited> invite(@Valid @RequestBody @NotEmpty @Size(max = AT_MOST) List<@NotNull @Valid Invitation> people) {
        return invite.run(people.stream().map(Invitation::person).toList()).stream()
                .map(Invited::of)
                .toList();
    }

    @PostMapping("/api/identity/activations/redemption")
    @Guarded(SourceGuard.Act.RECOVERY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void activate(@Valid @RequestBody Requests.Activation request) {
        activate.run(request.idNumber(), request.code(), request.password());
    }

    /**
     * What became of one line.
     *
     * @param faults codes of what is wrong with a faulty one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Invited(Outcome outcome, @Nullable UUID accountId, List<String> faults) {

        static Invited of(Line line) {
            return new Invited(
                    line.outcome(),
                    line.accountId(),
                    line.faults().stream().map(IdentityProblems::code).toList());
        }
    }
}
