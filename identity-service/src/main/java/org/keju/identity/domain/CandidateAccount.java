package org.keju.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's account, kept for all later exams (row 11). It claims an ID number; two accounts may claim the same one under
 * different names, for the first may be a slip or an impostor's (row 19). They are then contested until staff has closed one.
 * An account that staff has entered waits for its owner to activate it; until then nobody has its password.
 */
@Entity
@DiscriminatorValue("CANDIDATE")
public class CandidateAccount extends Account {

    public static final String ROLE = "CANDIDATE";

    /** A log-in tries every account that claims a number, so this bounds its work, and what somebody could spoil. */
    public static final int CLAIMANTS_AT_MOST = 2;

    @Column(name = "candidate_name")
    private String name;

    /** Never updated from here: with a new key only the re-encryption rewrites it and its index. */
    @Column(name = "id_number", updatable = false)
    private byte[] sealedIdNumber;

    @Column(name = "id_number_index", updatable = false)
    private byte[] idNumberIndex;

    private short claim;
    private boolean contested;
    private boolean waitingForActivation;
    private @Nullable String accountName;
    private @Nullable String accountNameKey;
    private @Nullable Instant closedAt;
    private @Nullable String closingReason;

    @SuppressWarnings("NullAway.Init")
    protected CandidateAccount() {}

    private CandidateAccount(UUID id, PersonName name, SealedIdNumber idNumber, PasswordHash hash, Instant now) {
        super(id, hash, false, now);
        this.name = name.value();
        this.sealedIdNumber = idNumber.ciphertext();
        this.idNumberIndex = idNumber.index();
        this.claim = 1;
    }

    /** Opens an account for somebody who has just registered. */
    public static CandidateAccount register(
            UUID id, PersonName name, SealedIdNumber idNumber, PasswordHash passwordHash, Instant now) {
        return new CandidateAccount(id, name, idNumber, passwordHash, now);
    }

    /**
     * Opens an account for somebody on the list of an office, who has yet to activate it.
     *
     * @param nobodys a hash that no password has
     */
    public static CandidateAccount invite(
            UUID id, PersonName name, SealedIdNumber idNumber, PasswordHash nobodys, Instant now) {
        CandidateAccount account = new CandidateAccount(id, name, idNumber, nobodys, now);
        account.waitingForActivation = true;
        return account;
    }

    /** Lets its owner log in with a name too. */
    public void call(AccountName chosen) {
        accountName = chosen.value();
        accountNameKey = chosen.key();
    }

    /**
     * Claims the ID number beside others.
     *
     * @param others the open accounts that claim it
     * @param latestClaim the number of the latest claim there ever was
     */
    public void claimBeside(Claims claims) {
        List<CandidateAccount> others = claims.present();
        if (others.size() >= CLAIMANTS_AT_MOST) {
            throw new IdNumberContested();
        }
        claim = (short) (claims.latest() + 1);
        contested = !others.isEmpty();
        others.forEach(other -> other.contested = true);
    }

    /** Ends the account; it stays on record. Whoever alone still claims the ID number has it uncontested. */
    public void close(String reason, List<CandidateAccount> claimants, Instant now) {
        closedAt = now;
        closingReason = reason;
        contested = false;
        List<CandidateAccount> others =
                claimants.stream().filter(claimant -> claimant != this).toList();
        if (others.size() == 1) {
            others.getFirst().contested = false;
        }
    }

    @Override
    public void changePassword(PasswordHash replacement) {
        super.changePassword(replacement);
        waitingForActivation = false;
    }

    public boolean isCalled(PersonName other) {
        return new PersonName(name).isSameAs(other);
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    protected Set<String> grantableRoles() {
        return Set.of(ROLE);
    }

    public SealedIdNumber idNumber() {
        return new SealedIdNumber(sealedIdNumber, idNumberIndex);
    }

    public Optional<String> accountName() {
        return Optional.ofNullable(accountName);
    }

    public boolean isContested() {
        return contested;
    }

    public boolean isWaitingForActivation() {
        return waitingForActivation;
    }

    /** A closed account lets nobody in. */
    @Override
    public boolean active() {
        return super.active() && !isClosed();
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Optional<String> closingReason() {
        return Optional.ofNullable(closingReason);
    }
}
