package org.keju.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code that shows that its owner reads the messages sent to an address. It lives until it is redeemed, expires, or is
 * replaced by a newer one. A short one also ends when it has been guessed at {@value #TRIES} times; a long one nobody can guess,
 * and so nobody can make it end by guessing. Only a keyed hash of it is kept.
 */
@Entity
@Table(name = "one_time_code")
public class OneTimeCode {

    public static final int TRIES = 5;

    /** How a code is written. */
    public enum Form {
        /** Eight digits, quickly typed, for what is asked for and handed in by the same person. */
        SHORT,

        /** Eighty random bits, for what anybody may hand in who knows an ID number. */
        LONG
    }

    /** What a code is good for, how long, and how it is written. */
    public enum Purpose {
        RECOVERY(Duration.ofMinutes(10), Form.SHORT),
        MAIL_CONTACT(Duration.ofMinutes(10), Form.SHORT),
        SMS_CONTACT(Duration.ofMinutes(10), Form.SHORT),
        ACTIVATION(Duration.ofDays(7), Form.LONG);

        private final Duration life;
        private final Form form;

        Purpose(Duration life, Form form) {
            this.life = life;
            this.form = form;
        }

        public Duration life() {
            return life;
        }

        public Form form() {
            return form;
        }

        /** For showing that one reads what is sent to a new address. */
        public static Purpose contactBy(Channel channel) {
            return channel == Channel.MAIL ? MAIL_CONTACT : SMS_CONTACT;
        }
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Purpose purpose;

    private byte[] codeHash;
    private Instant issuedAt;
    private Instant expiresAt;
    private short triesLeft;
    private @Nullable Boolean live;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeCode() {}

    private OneTimeCode(UUID id, UUID subjectId, Purpose purpose, byte[] codeHash, Instant now) {
        this.id = id;
        this.subjectId = subjectId;
        this.purpose = purpose;
        this.codeHash = codeHash;
        this.issuedAt = now;
        this.expiresAt = now.plus(purpose.life());
        this.triesLeft = TRIES;
        this.live = true;
    }

    /**
     * A fresh code.
     *
     * @param subjectId the account or the recovery that it is for
     * @param codeHash the keyed hash of its digits and letters
     */
    public static OneTimeCode issue(UUID id, UUID subjectId, Purpose purpose, byte[] codeHash, Instant now) {
        return new OneTimeCode(id, subjectId, purpose, codeHash, now);
    }

    /**
     * Whether one of these is the code's hash; wrong ones cost a short code a try. A code that matches still has to be {@link #use used}.
     *
     * @param hashes of what was typed, under all keys: the code may have been issued under a former one
     */
    public boolean matches(Collection<byte[]> hashes, Instant now) {
        if (live == null || triesLeft == 0 || !now.isBefore(expiresAt)) {
            return false;
        }
        boolean same = hashes.stream().anyMatch(hash -> MessageDigest.isEqual(codeHash, hash));
        if (!same && purpose.form() == Form.SHORT) {
            triesLeft--;
        }
        return same;
    }

    /** Redeemed, or replaced by another: it is good for nothing any more. */
    public void use() {
        live = null;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
