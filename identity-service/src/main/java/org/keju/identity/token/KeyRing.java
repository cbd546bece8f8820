package org.keju.identity.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All keys that are kept. Which state each is in follows from the times alone: nobody writes states, so copies of the
 * service that see the same rows agree without talking to one another.
 *
 * @param retiredFor how long after its last signature a token of a key can still be of use
 */
record KeyRing(List<KeyGeneration> generations, Duration retiredFor) {

    KeyRing {
        generations = generations.stream()
                .sorted(Comparator.comparingInt(KeyGeneration::number))
                .toList();
    }

    KeyState stateOf(KeyGeneration generation, Instant now) {
        if (generation.withdrawn()) {
            return KeyState.GONE;
        }
        if (now.isBefore(generation.signsFrom())) {
            return KeyState.ANNOUNCED;
        }
        return successorOf(generation, now)
                .map(successor ->
                        now.isBefore(successor.signsFrom().plus(retiredFor)) ? KeyState.RETIRED : KeyState.GONE)
                .orElse(KeyState.SIGNING);
    }

    /**
     * The key to sign with; none when every one is withdrawn. A clock that was set back may find all keys in its future: the
     * earliest is published already.
     */
    Optional<KeyGeneration> signing(Instant now) {
        return in(KeyState.SIGNING, now).or(() -> announced(now));
    }

    Optional<KeyGeneration> announced(Instant now) {
        return in(KeyState.ANNOUNCED, now);
    }

    /** The public halves of all keys whose tokens are believed. */
    JWKSet published(Instant now) {
        return new JWKSet(generations.stream()
                        .filter(generation -> stateOf(generation, now).published())
                        .map(generation -> (JWK) generation.key())
                        .toList())
                .toPublicJWKSet();
    }

    Optional<KeyGeneration> named(String keyId) {
        return generations.stream()
                .filter(generation -> generation.keyId().equals(keyId))
                .findFirst();
    }

    /** The number that the next key gets. */
    int next() {
        return generations.isEmpty() ? 1 : generations.getLast().number() + 1;
    }

    private Optional<KeyGeneration> in(KeyState state, Instant now) {
        return generations.stream()
                .filter(generation -> stateOf(generation, now) == state)
                .findFirst();
    }

    private Optional<KeyGeneration> successorOf(KeyGeneration generation, Instant now) {
        return generations.stream()
                .filter(other -> other.number() > generation.number())
                .filter(other -> other.hasSignedBy(now))
                .findFirst();
    }
}
