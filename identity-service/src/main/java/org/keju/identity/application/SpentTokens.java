package org.keju.identity.application;

import java.util.Optional;
import java.util.UUID;

/** Reads tokens that may have ended a while ago, for their session only. */
public interface SpentTokens {

    /** Empty for what we did not sign, signed with a key that is gone, or ended too long ago. */
    Optional<SessionOf> read(String token);

    /** Which session a token was issued in. */
    record SessionOf(UUID accountId, UUID sessionId) {}
}
