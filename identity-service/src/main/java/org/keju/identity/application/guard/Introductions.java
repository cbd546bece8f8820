package org.keju.identity.application.guard;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.domain.guard.Acquaintances;
import org.springframework.stereotype.Component;

/**
 * Knows by which devices an owner has come. The device is a random name in a cookie that scripts cannot read; it is
 * recognised, never believed: a name that this account has not been opened with before means nothing. Nobody is recognised
 * by an address, which others share.
 */
@Component
public class Introductions {

    private static final int NAME_BYTES = 16;

    private final Acquaintances acquaintances;
    private final SecureRandom random = new SecureRandom();

    Introductions(Acquaintances acquaintances) {
        this.acquaintances = acquaintances;
    }

    /** The visitor's device, if the account knows it. */
    Optional<String> of(UUID accountId, Visit visit) {
        return visit.device().filter(device -> acquaintances.know(accountId, device));
    }

    /** Whether the account has been opened with this device before. */
    public boolean knows(UUID accountId, String device) {
        return acquaintances.know(accountId, device);
    }

    void meet(UUID accountId, Visit visit, Instant now) {
        acquaintances.meet(accountId, visit.device().orElseGet(() -> named(visit)), now);
    }

    private String named(Visit visit) {
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        visit.nameDevice(name);
        return name;
    }
}
