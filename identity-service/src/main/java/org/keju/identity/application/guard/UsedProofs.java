package org.keju.identity.application.guard;

import java.time.Instant;

/** The proofs that have served, kept until they expire anyhow. */
public interface UsedProofs {

    /** Answers false when the proof has served before, in whichever copy of this service. */
    boolean use(byte[] challenge, Instant expiresAt);
}
