package org.keju.embedded;

/** A server could not be prepared or started; the message says what a person can do about it. */
public final class ServerDidNotStart extends RuntimeException {

    ServerDidNotStart(String message) {
        super(message);
    }

    ServerDidNotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
