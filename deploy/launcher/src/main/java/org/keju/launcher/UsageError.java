package org.keju.launcher;

/** The command line cannot be understood. */
final class UsageError extends RuntimeException {

    UsageError(String message) {
        super(message);
    }
}
