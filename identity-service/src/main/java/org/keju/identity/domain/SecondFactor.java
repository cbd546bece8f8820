package org.keju.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has besides a password: a secret shared with their authenticator, and codes on paper for the day it is
 * lost. A new secret waits until its first code shows that the authenticator has it; until then the one before stays good.
 * Each code lets its owner in once.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    @Id
    private UUID accountId;

    @Version
    private @Nullable Long version;

    private byte @Nullable [] sealedSecret;
    private byte @Nullable [] sealedPending;
    private @Nullable Instant confirmedAt;
    private long lastStep;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "code_index")
    private Set<String> recoveryCodes;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    private SecondFactor(UUID accountId) {
        this.accountId = accountId;
        this.recoveryCodes = new HashSet<>();
    }

    /** Nothing yet, for somebody who begins to enrol. */
    public static SecondFactor of(UUID accountId) {
        return new SecondFactor(accountId);
    }

    /** Begins, or begins again, with a new secret. */
    public void propose(byte[] sealedSecret) {
        sealedPending = sealedSecret.clone();
    }

    /**
     * Puts the proposed secret into use, because a code of it was entered.
     *
     * @param sealed the proposed secret, sealed for the place of the one in use
     * @param step the time step of that code
     * @param codes keyed hashes of the new recovery codes; earlier ones end
     */
    public void confirm(byte[] sealed, long step, Set<String> codes, Instant now) {
        sealedSecret = sealed.clone();
        sealedPending = null;
        confirmedAt = now;
        lastStep = step;
        recoveryCodes.clear();
        recoveryCodes.addAll(codes);
    }

    /** Takes the code of this time step, unless it or a later one was taken before. */
    public boolean takeStep(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    /** Takes a recovery code, which is then gone. */
    public boolean takeRecoveryCode(String index) {
        return recoveryCodes.remove(index);
    }

    /** Whether a code is asked for at each log-in. */
    public boolean inUse() {
        return sealedSecret != null;
    }

    public Optional<byte[]> secret() {
        return Optional.ofNullable(sealedSecret);
    }

    /** The secret that waits for its first code. */
    public Optional<byte[]> proposed() {
        return Optional.ofNullable(sealedPending);
    }

    public int recoveryCodesLeft() {
        return recoveryCodes.size();
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
