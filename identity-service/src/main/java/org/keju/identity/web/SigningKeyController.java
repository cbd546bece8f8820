package org.keju.identity.web;

import jakarta.validation.Valid;
import java.util.List;
import org.keju.identity.token.RotateSigningKeys;
import org.keju.identity.token.RotateSigningKeys.Key;
import org.keju.kit.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The keys that sign tokens, for administrators. */
@RestController
@RequestMapping("/api/identity/signing-keys")
class SigningKeyController {

    private final RotateSigningKeys keys;
    private final StepUp stepUp;

    SigningKeyController(RotateSigningKeys keys, StepUp stepUp) {
        this.keys = keys;
        this.stepUp = stepUp;
    }

    @GetMapping
    List<Key> list() {
        return keys.list();
    }

    @PostMapping
    List<Key> rotate(Caller caller, @Valid @RequestBody StaffRequests.Reason request) {
        stepUp.require(caller);
        keys.announce(request.reason());
        return keys.list();
    }

    @PostMapping("/{keyId}/withdrawal")
    List<Key> withdraw(Caller caller, @PathVariable String keyId, @Valid @RequestBody StaffRequests.Reason request) {
        stepUp.require(caller);
        keys.withdraw(keyId, request.reason());
        return keys.list();
    }
}
