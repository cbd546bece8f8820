package org.keju.identity.domain.guard;

import java.time.Duration;
import java.time.Instant;

/** What attempts are counted by, and how long they are remembered. */
public enum Scope {
    /** Failed log-ins to an account by a device that has been let in before. */
    ACQUAINTANCE(Duration.ofHours(12), Memory.SINCE_THE_LAST),

    /** Failed log-ins to an account from one source that is a stranger to it. */
    STRANGER(Duration.ofHours(12), Memory.SINCE_THE_LAST),

    /** Failed log-ins to an account by all strangers together, lately. */
    ACCOUNT(Duration.ofMinutes(15), Memory.SINCE_THE_LAST),

    /** The same over a day. */
    ACCOUNT_DAY(Duration.ofDays(1), Memory.SINCE_THE_FIRST),

    /** Failed log-ins from one source, whatever the account. */
    SOURCE(Duration.ofMinutes(15), Memory.SINCE_THE_FIRST),

    /** Registrations from one source. */
    REGISTRATION(Duration.ofHours(1), Memory.SINCE_THE_FIRST),

    /** Recoveries and activations from one source. */
    RECOVERY(Duration.ofHours(1), Memory.SINCE_THE_FIRST);

    private enum Memory {
        SINCE_THE_FIRST,
        SINCE_THE_LAST
    }

    private final Duration length;
    private final Memory memory;

    Scope(Duration length, Memory memory) {
        this.length = length;
        this.memory = memory;
    }

    /** When a tally that began at one time and was last added to at another is forgotten. */
    public Instant forgottenAt(Instant first, Instant last) {
        return (isCountedFromTheFirst() ? first : last).plus(length);
    }

    public Duration length() {
        return length;
    }

    /** Whether the memory is of fixed length; otherwise it lasts as long as attempts keep coming. */
    public boolean isCountedFromTheFirst() {
        return memory == Memory.SINCE_THE_FIRST;
    }
}
