package org.keju.gateway.session;

import org.jspecify.annotations.Nullable;

/**
 * What came of asking for a new token.
 *
 * @param token the new one, if there is one
 */
public record Renewal(Outcome outcome, @Nullable String token) {

    /** The three answers, the last of which is none. */
    public enum Outcome {
        RENEWED,
        /** The session is over: logged out, revoked, idle for too long, or at its end. */
        OVER,
        /** Identity-service is away or slow, so nobody knows. */
        UNKNOWN
    }

    public static final Renewal OVER = new Renewal(Outcome.OVER, null);
    public static final Renewal UNKNOWN = new Renewal(Outcome.UNKNOWN, null);

    /** A new token was given. */
    public static Renewal with(String token) {
        return new Renewal(Outcome.RENEWED, token);
    }

    /** Without the token, which is as good as a password while it lasts. */
    @Override
    public String toString() {
        return "Renewal[" + outcome + "]";
    }
}
