package org.keju.identity.application.guard;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.keju.identity.domain.guard.Acquaintances;
import org.springframework.stereotype.Component;

/**
 * Knows by which devices and from which sources an owner has come. The device is a random name in a cookie that scripts
 * cannot read; it is recognised, never believed: a name that this account has not been opened with before means nothing.
 */
@Component
public class Introductions {

    private static final int NAME_BYTES = 16;

    private final Acquaintances acquaintances;
    private final SecureRandom random = new SecureRandom();

    Introductions(Acquaintances acquaintances) {
        this.acquaintances = acquaintances;
    }

    /** As whom the account knows this visitor: by the device rather than by the source, which others may share. */
    Optional<String> of(UUID accountId, Visit visit) {
        List<String> visitors = namesOf(visit);
        Collection<String> known = acquaintances.among(accountId, visitors);
        return visitors.stream().filter(known::contains).findFirst();
    }

    /** Whether the account has been opened with this device before. */
    public boolean knows(UUID accountId, String device) {
        return !acquaintances.among(accountId, List.of("device " + device)).isEmpty();
    }

    void meet(UUID accountId, Visit visit, Instant now) {
        if (visit.device().isEmpty()) {
            byte[] name = new byte[NAME_BYTES];
            random.nextBytes(name);
            visit.nameDevice(Base64.getUrlEncoder().withoutPadding().encodeToString(name));
        }
        acquaintances.meet(accountId, namesOf(visit), now);
    }

    private static List<String> namesOf(Visit visit) {
        return Stream.concat(
                        visit.device().map(name -> "device " + name).stream(), Stream.of("source " + visit.source()))
                .toList();
    }
}
