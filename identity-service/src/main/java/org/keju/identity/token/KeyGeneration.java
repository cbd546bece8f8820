package org.keju.identity.token;

import com.nimbusds.jose.jwk.ECKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One key in the sequence of keys.
 *
 * @param number counts from 1
 * @param withdrawnAt set when the key may have become known to others
 */
record KeyGeneration(
        int number, ECKey key, Instant signsFrom, @Nullable Instant withdrawnAt) {

    String keyId() {
        return key.getKeyID();
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** Whether it has signed anything by now. */
    boolean hasSignedBy(Instant now) {
        Instant lastMoment = withdrawnAt == null || withdrawnAt.isAfter(now) ? now : withdrawnAt;
        return !signsFrom.isAfter(lastMoment) && !signsFrom.equals(withdrawnAt);
    }

    /** Gives nothing away. */
    @Override
    public String toString() {
        return "KeyGeneration[" + number + ", " + keyId() + "]";
    }
}
