package org.keju.identity.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.domain.OneTimeCode;
import org.keju.identity.domain.OneTimeCode.Purpose;
import org.keju.identity.domain.OneTimeCodes;
import org.keju.identity.totp.PaperCode;
import org.keju.kit.crypto.BlindIndex;
import org.keju.kit.ids.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues one-time codes and compares what comes back, always within the transaction of what they are for. */
@Component
class Codes {

    private static final int DIGITS = 8;
    private static final int BOUND = 100_000_000;
    private static final int AT_MOST = 5;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final OneTimeCodes codes;
    private final BlindIndex index;
    private final Post post;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Codes(OneTimeCodes codes, BlindIndex index, Post post, Clock clock) {
        this.codes = codes;
        this.index = index;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Sends a new code, which takes the place of the one before it.
     *
     * @return whether it did: not after several within the hour, nor to an address that has had many messages lately
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean issue(UUID subject, Purpose purpose, CodeLetter letter) {
        Instant now = clock.instant();
        if (codes.countIssued(subject, purpose, now.minus(WITHIN)) >= AT_MOST) {
            return false;
        }
        codes.lock(subject, purpose).ifPresent(OneTimeCode::use);
        codes.flush();
        String written = switch (purpose.form()) {
            case SHORT -> ("%0" + DIGITS + "d").formatted(random.nextInt(BOUND));
            case LONG -> PaperCode.random();
        };
        byte[] hash = index.of(hashed(subject, purpose, written));
        OneTimeCode code = codes.save(OneTimeCode.issue(Ids.next(), subject, purpose, hash, now));
        return post.code(letter, written, code.expiresAt());
    }

    /** The live code if it was typed; another costs a short one a try. It is kept from others meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OneTimeCode> find(UUID subject, Purpose purpose, String typed) {
        List<byte[]> hashes = index.allOf(hashed(subject, purpose, typed));
        return codes.lock(subject, purpose).filter(code -> code.matches(hashes, clock.instant()));
    }

    /** What is hashed under a key, because eight digits are soon tried out. */
    private static String hashed(UUID subject, Purpose purpose, String code) {
        return "one-time code|" + subject + "|" + purpose + "|" + PaperCode.normalized(code);
    }
}
