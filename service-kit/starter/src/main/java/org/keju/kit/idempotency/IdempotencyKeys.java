package org.keju.kit.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.keju.kit.crypto.BlindIndex;
import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.time.StoredTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys of the last 24 hours and what was answered under them. A request claims its key by inserting it; of two at once the
 * unique key lets one through. A claim is a lease: if its holder dies, the next repeat takes it over when the lease has ended,
 * and whatever the dead one might still write is refused, because it no longer holds the run.
 */
class IdempotencyKeys {

    /** Longer than the gateway waits for any request, which is two minutes for what takes a file or arranges seats. */
    static final Duration LEASE = Duration.ofMinutes(3);

    static final Duration KEPT_FOR = Duration.ofHours(24);

    static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(1);
    private static final int TRIES = 3;

    private final JdbcClient jdbc;
    private final EncryptedColumn answers;
    private final BlindIndex fingerprints;
    private final JsonMapper json;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, EncryptedColumns columns, BlindIndex fingerprints, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.answers = columns.column("idempotency_key", "id", "answer");
        this.fingerprints = fingerprints;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Claims the key for a new run, or finds what was answered before.
     *
     * @throws ProblemException when the key is in use, or was used for something else
     */
    Claim claim(RequestIdentity request) {
        for (int i = 0; i < TRIES; i++) {
            UUID run = Ids.next();
            if (insert(request, run)) {
                return new Claim.Granted(run);
            }
            Optional<KeyRow> known = find(request);
            if (known.isPresent()) {
                Optional<Claim> claim = claim(request, known.get(), run);
                if (claim.isPresent()) {
                    return claim.get();
                }
            }
        }
        throw new ProblemException(IdempotencyProblem.IN_PROGRESS).retryAfter(TRY_AGAIN_AFTER);
    }

    /** Empty when the row changed at the same moment. */
    private Optional<Claim> claim(RequestIdentity request, KeyRow known, UUID run) {
        Instant now = clock.instant();
        if (!known.createdAt().plus(KEPT_FOR).isAfter(now)) {
            forget(known.run());
            return Optional.empty();
        }
        if (fingerprints.allOf(request.content()).stream()
                .noneMatch(fingerprint -> Arrays.equals(fingerprint, known.fingerprint()))) {
            throw new ProblemException(IdempotencyProblem.KEY_REUSED);
        }
        if (known.answer() != null) {
            return Optional.of(new Claim.Answered(json.readValue(answers.decrypt(known.answer()), KeptAnswer.class)));
        }
        if (known.leaseUntil().isAfter(now)) {
            throw new ProblemException(IdempotencyProblem.IN_PROGRESS).retryAfter(TRY_AGAIN_AFTER);
        }
        return takeOver(known, run) ? Optional.of(new Claim.Granted(run)) : Optional.empty();
    }

    private boolean insert(RequestIdentity request, UUID run) {
        Instant now = clock.instant();
        try {
            jdbc.sql("""
                insert into idempotency_key
                  (caller, client_key, operation, fingerprint, run, lease_until, created_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                    .params(
                            UuidBytes.of(request.caller()),
                            request.key().value(),
                            request.operation(),
                            fingerprints.of(request.content()),
                            UuidBytes.of(run),
                            StoredTime.of(now.plus(LEASE)),
                            StoredTime.of(now))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private Optional<KeyRow> find(RequestIdentity request) {
        return jdbc.sql("""
            select fingerprint, run, lease_until, answer, created_at
            from idempotency_key where caller = ? and client_key = ?
            """)
                .params(UuidBytes.of(request.caller()), request.key().value())
                .query(KeyRow::of)
                .optional();
    }

    private boolean takeOver(KeyRow dead, UUID run) {
        return jdbc.sql("update idempotency_key set run = ?, lease_until = ? where run = ? and answer is null")
                        .params(UuidBytes.of(run), StoredTime.of(clock.instant().plus(LEASE)), UuidBytes.of(dead.run()))
                        .update()
                == 1;
    }

    /**
     * Keeps the answer of a run, in the transaction of its effect if there is one.
     *
     * @return false when the run lost its lease: another has taken its place
     */
    boolean keep(UUID run, KeptAnswer answer) {
        return jdbc.sql("update idempotency_key set answer = ? where run = ? and answer is null")
                        .params(answers.encrypt(json.writeValueAsString(answer)), UuidBytes.of(run))
                        .update()
                == 1;
    }

    /**
     * Gives a key free whose request had no effect. Where an answer is kept there was one, even if its commit seemed to fail:
     * the connection can break after the database has committed and before it could say so.
     */
    void release(UUID run) {
        jdbc.sql("delete from idempotency_key where run = ? and answer is null")
                .param(UuidBytes.of(run))
                .update();
    }

    private void forget(UUID run) {
        jdbc.sql("delete from idempotency_key where run = ?")
                .param(UuidBytes.of(run))
                .update();
    }
}
