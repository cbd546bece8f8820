package org.keju.identity.proof;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.guard.Challenges;
import org.keju.identity.domain.guard.Purpose;
import org.keju.kit.crypto.BlindIndex;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Challenges of ALTCHA's protocol: find the number whose SHA-256 together with the salt is the challenge. Purpose, level and
 * end stand in the salt, which the challenge covers and its HMAC signs. The key is derived from the platform's index key, so
 * that all copies of the service share it.
 */
@Component
class AltchaChallenges implements Challenges {

    private static final String PURPOSE = "for";
    private static final String LEVEL = "level";
    private static final String EXPIRES = "expires";
    private static final int CHALLENGE_BYTES = 32;

    private final ProofProperties properties;
    private final String key;
    private final Clock clock;
    private final JsonMapper json;

    AltchaChallenges(ProofProperties properties, BlindIndex index, Clock clock, JsonMapper json) {
        this.properties = properties;
        this.key = HexFormat.of().formatHex(index.of("key of the proofs of work"));
        this.clock = clock;
        this.json = json;
    }

    @Override
    public Challenge set(Purpose purpose, int level) {
        Altcha.ChallengeOptions options = new Altcha.ChallengeOptions()
                .setHmacKey(key)
                .setMaxNumber((long) properties.range() << level)
                .setSecureRandomNumber(true)
                .setExpires(clock.instant().plus(properties.life()).getEpochSecond())
                .addParam(PURPOSE, purpose.word())
                .addParam(LEVEL, String.valueOf(level));
        try {
            Altcha.Challenge made = Altcha.createChallenge(options);
            return new Challenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception e) {
            throw new IllegalStateException("A challenge could not be made", e);
        }
    }

    @Override
    public Optional<Solved> check(String proof) {
        return read(proof).filter(this::isRight).flatMap(this::solved);
    }

    private Optional<Altcha.Payload> read(String proof) {
        try {
            byte[] payload = Base64.getDecoder().decode(proof);
            return Optional.ofNullable(json.readValue(new String(payload, StandardCharsets.UTF_8), Answer.class))
                    .flatMap(Answer::payload);
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    private boolean isRight(Altcha.Payload payload) {
        try {
            return Altcha.verifySolution(payload, key, false);
        } catch (Exception e) {
            return false;
        }
    }

    /** The end is compared here and not by the library, which knows no clock but the machine's. */
    private Optional<Solved> solved(Altcha.Payload payload) {
        try {
            Map<String, String> parameters = Altcha.extractParams(payload.salt);
            Instant expiresAt = Instant.ofEpochSecond(Long.parseLong(parameters.getOrDefault(EXPIRES, "0")));
            int level = Integer.parseInt(parameters.getOrDefault(LEVEL, "0"));
            byte[] challenge = HexFormat.of().parseHex(payload.challenge);
            return Purpose.of(parameters.getOrDefault(PURPOSE, ""))
                    .filter(purpose -> clock.instant().isBefore(expiresAt) && challenge.length == CHALLENGE_BYTES)
                    .map(purpose -> new Solved(challenge, purpose, level, expiresAt));
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    /** What a client sends: its own words, of which nothing is believed before the signature was checked. */
    private record Answer(
            @Nullable String algorithm,
            @Nullable String challenge,
            @Nullable Long number,
            @Nullable String salt,
            @Nullable String signature) {

        Optional<Altcha.Payload> payload() {
            if (!"SHA-256".equals(algorithm)
                    || challenge == null
                    || number == null
                    || salt == null
                    || signature == null) {
                return Optional.empty();
            }
            Altcha.Payload payload = new Altcha.Payload();
            payload.algorithm = algorithm;
            payload.challenge = challenge;
            payload.number = number;
            payload.salt = salt;
            payload.signature = signature;
            return Optional.of(payload);
        }
    }
}
