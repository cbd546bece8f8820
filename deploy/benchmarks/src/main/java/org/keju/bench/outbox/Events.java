package org.keju.bench.outbox;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.identity.AccountRegistered;

/**
 * The events of a run: the same number for each of the accounts, so that each is known by its account and its ordinal, and the
 * bodies are all of one size.
 *
 * @param run tells this run's events from earlier ones on the same topic
 */
record Events(long run, int accounts, int perAccount) {

    private static final long FIRST_SECOND = 1_000_000_000;

    int total() {
        return accounts * perAccount;
    }

    AccountRegistered event(int account, int ordinal) {
        return new AccountRegistered(new UUID(run, account), Instant.ofEpochSecond(FIRST_SECOND + ordinal));
    }

    boolean has(UUID key) {
        return key.getMostSignificantBits() == run;
    }

    int account(UUID key) {
        return Math.toIntExact(key.getLeastSignificantBits());
    }

    int ordinal(Instant registeredAt) {
        return Math.toIntExact(registeredAt.getEpochSecond() - FIRST_SECOND);
    }

    int number(int account, int ordinal) {
        return account * perAccount + ordinal;
    }
}
