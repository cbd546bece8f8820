package org.keju.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's way in. A candidate's account begins with a password of its owner's choosing; a staff member's begins with a
 * password for one use, and grants no role until that is replaced. An account is never reused for another person.
 */
@Entity
@Table(name = "account")
@Inheritance
@DiscriminatorColumn(name = "kind", length = 10)
public abstract class Account {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(length = 200)
    private String passwordHash;

    private int passwordNumber;
    private boolean passwordChangeRequired;

    private @Nullable Instant oneTimePasswordUntil;
    private @Nullable Instant deactivatedAt;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    protected Account(UUID id, PasswordHash passwordHash, boolean passwordChangeRequired, Instant createdAt) {
        this.id = id;
        this.passwordHash = passwordHash.encoded();
        this.passwordNumber = 1;
        this.passwordChangeRequired = passwordChangeRequired;
        this.createdAt = createdAt;
    }

    /** The name that its owner is addressed by. */
    public abstract String displayName();

    /** What its owner could do once every condition is met. */
    protected abstract Set<String> grantableRoles();

    /** What its owner may do now: nothing as long as the password has to be changed, and nothing any more once it is inactive. */
    public Set<String> roles() {
        return passwordChangeRequired || !active() ? Set.of() : grantableRoles();
    }

    /** Replaces the password, which ends the obligation to do so. */
    public void changePassword(PasswordHash replacement) {
        keepAnother(replacement);
        passwordChangeRequired = false;
        oneTimePasswordUntil = null;
    }

    /** Replaces the password by one that is good for a first log-in, and only until it ends. */
    public void replacePassword(PasswordHash oneTime, Instant until) {
        keepAnother(oneTime);
        passwordChangeRequired = true;
        oneTimePasswordUntil = until;
    }

    private void keepAnother(PasswordHash hash) {
        passwordHash = hash.encoded();
        passwordNumber++;
    }

    /** Whether the password is a one-time password that was not used in time. */
    public boolean passwordExpired(Instant now) {
        return oneTimePasswordUntil != null && !now.isBefore(oneTimePasswordUntil);
    }

    /**
     * Whether somebody who showed the password of the account, as it was a moment ago, may still come in: nobody has closed it or
     * given it another password since.
     */
    public boolean stillAdmitsOwnerOf(Account seen) {
        return active() && id.equals(seen.id) && passwordNumber == seen.passwordNumber;
    }

    /** Whether its owner may get in at all. */
    public boolean active() {
        return deactivatedAt == null;
    }

    protected void deactivate(Instant now) {
        if (deactivatedAt == null) {
            deactivatedAt = now;
        }
    }

    protected void activate() {
        deactivatedAt = null;
    }

    /** Keeps a dearer hash of the same password, unless the password has been changed meanwhile. */
    public void refreshHash(PasswordHash outdated, PasswordHash fresh) {
        if (passwordHash.equals(outdated.encoded())) {
            passwordHash = fresh.encoded();
        }
    }

    public UUID id() {
        return id;
    }

    public PasswordHash passwordHash() {
        return new PasswordHash(passwordHash);
    }

    public boolean passwordChangeRequired() {
        return passwordChangeRequired;
    }

    /** Counts the changes of the account. */
    public long version() {
        return version == null ? 0 : version;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
