package org.keju.identity.token;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the next key follow, when it is time or when an administrator says so, and takes one away that is not safe. */
@Service
public class RotateSigningKeys {

    private final SigningKeys keys;
    private final SigningKeyRows rows;
    private final KeyRotation rotation;
    private final SecurityLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RotateSigningKeys(
            SigningKeys keys,
            SigningKeyRows rows,
            KeyRotation rotation,
            SecurityLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.keys = keys;
        this.rows = rows;
        this.rotation = rotation;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A key as administrators see it. */
    public record Key(String keyId, KeyState state, Instant signsFrom) {}

    /** All keys, oldest first. */
    public List<Key> list() {
        KeyRing ring = keys.reread();
        return ring.generations().stream()
                .map(generation ->
                        new Key(generation.keyId(), ring.stateOf(generation, clock.instant()), generation.signsFrom()))
                .toList();
    }

    /** Rotates when the present key has signed for long enough, and deletes the keys that nobody needs any more. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT10S")
    public void runIfDue() {
        change((ring, now) -> {
            boolean due = ring.signing(now)
                    .filter(signing -> now.isBefore(signing.signsFrom().plus(rotation.every())))
                    .isEmpty();
            if (due) {
                announce(ring, now, "schedule");
            }
            ring.generations().stream()
                    .filter(generation -> ring.stateOf(generation, now) == KeyState.GONE)
                    .forEach(rows::delete);
        });
    }

    /** Announces the next key, unless one is announced already. */
    public void announce(String reason) {
        change((ring, now) -> announce(ring, now, reason));
    }

    /**
     * Takes a key away at once: its tokens are refused from now on, and whoever holds one logs in again. Another key signs
     * from this moment; verifiers learn of it, and of the loss, when they meet its first token.
     */
    public void withdraw(String keyId, String reason) {
        change((ring, now) -> {
            KeyGeneration generation = ring.named(keyId).orElseThrow(NoSuchKey::new);
            if (rows.withdraw(generation, now)) {
                log.record(Happening.SIGNING_KEY_WITHDRAWN, null, null, keyId + ": " + reason);
                replaceIfNeeded(keys.unsaved(), now);
            }
        });
    }

    /** There is no such key. */
    public static class NoSuchKey extends RuntimeException {}

    private void replaceIfNeeded(KeyRing left, Instant now) {
        if (left.signing(now).isEmpty()) {
            left.announced(now).ifPresentOrElse(next -> rows.hasten(next, now), () -> rows.add(left.next(), now, now));
        }
    }

    private void announce(KeyRing ring, Instant now, String reason) {
        if (ring.announced(now).isEmpty() && rows.add(ring.next(), now.plus(rotation.announcedFor()), now)) {
            log.record(Happening.SIGNING_KEY_ANNOUNCED, null, null, reason);
        }
    }

    /** What is not yet committed must not be signed with, so this copy looks again only afterwards. */
    private void change(BiConsumer<KeyRing, Instant> change) {
        transaction.executeWithoutResult(status -> change.accept(keys.unsaved(), clock.instant()));
        keys.reread();
    }
}
