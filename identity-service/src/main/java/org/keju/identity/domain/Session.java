package org.keju.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One log-in of one person on one device. It lives on by being renewed, ends when its owner logs out, changes the password
 * elsewhere or stays away for {@link #LONGEST_PAUSE}, and in any case after {@link #LONGEST_LIFE}. Tokens are good for a
 * short while; what lasts is this.
 */
@Entity
@Table(name = "session")
public class Session {

    public static final Duration LONGEST_LIFE = Duration.ofHours(12);

    /** Whoever has not come back for so long has gone away. */
    public static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID accountId;
    private Instant openedAt;
    private Instant renewedAt;
    private Instant authenticatedAt;
    private Instant endsAt;
    private @Nullable Instant revokedAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Browser browser;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Platform platform;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    private Session(UUID id, UUID accountId, SessionOrigin origin, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.openedAt = now;
        this.renewedAt = now;
        this.authenticatedAt = now;
        this.endsAt = now.plus(LONGEST_LIFE);
        this.browser = origin.browser();
        this.platform = origin.platform();
        this.source = origin.source();
    }

    /** Begins a session for somebody who has shown who they are. */
    public static Session open(UUID id, UUID accountId, SessionOrigin origin, Instant now) {
        return new Session(id, accountId, origin, now);
    }

    /**
     * Keeps the session going.
     *
     * @throws SessionOver when it has been revoked or has reached its end
     */
    public void renew(Instant now) {
        requireOpen(now);
        renewedAt = now;
    }

    /**
     * Notes that its owner has just shown again who they are.
     *
     * @throws SessionOver as {@link #renew} does
     */
    public void authenticateAgain(Instant now) {
        renew(now);
        authenticatedAt = now;
    }

    /** Ends the session; the first end is the one that counts. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Passes for an open session, throws {@link SessionOver} for any other. */
    public void requireOpen(Instant now) {
        if (revokedAt != null || !now.isBefore(endsAt) || now.isAfter(renewedAt.plus(LONGEST_PAUSE))) {
            throw new SessionOver();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public SessionOrigin origin() {
        return new SessionOrigin(browser, platform, source);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant renewedAt() {
        return renewedAt;
    }

    /** When its owner last entered what only they know or have. */
    public Instant authenticatedAt() {
        return authenticatedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
