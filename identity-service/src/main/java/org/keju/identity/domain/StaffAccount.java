package org.keju.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A member of staff. Taken on with a one-time password, given other roles in the course of time, and deactivated in the
 * end; never deleted, because decisions and the security log name the account. A reviewer scoped to agencies sees the
 * candidates of those agencies alone.
 */
@Entity
@DiscriminatorValue("STAFF")
public class StaffAccount extends Account {

    private String username;

    @Column(name = "staff_name")
    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role", columnDefinition = "varchar(30)")
    @Enumerated(EnumType.STRING)
    private Set<StaffRole> staffRoles;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_agency", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "agency_code")
    private Set<String> agencies;

    @SuppressWarnings("NullAway.Init")
    protected StaffAccount() {}

    private StaffAccount(UUID id, String username, StaffPosition position, PasswordHash passwordHash, Instant now) {
        super(id, passwordHash, true, now);
        this.username = username;
        this.name = position.name();
        this.staffRoles = EnumSet.copyOf(position.roles());
        this.agencies = new HashSet<>(position.agencies());
    }

    /** Takes somebody on, with a password that is good for a first log-in until it ends. */
    public static StaffAccount appoint(
            UUID id,
            String username,
            StaffPosition position,
            PasswordHash oneTimePassword,
            Instant until,
            Instant now) {
        StaffAccount appointed = new StaffAccount(id, username, position, oneTimePassword, now);
        appointed.replacePassword(oneTimePassword, until);
        return appointed;
    }

    /**
     * Gives somebody another position.
     *
     * @throws StaffRefused when it is one's own: nobody raises or frees themselves
     */
    public void assign(StaffPosition position, UUID by, Instant now) {
        if (by.equals(id())) {
            throw new StaffRefused(StaffRefused.Reason.OWN_POSITION);
        }
        name = position.name();
        staffRoles.retainAll(position.roles());
        staffRoles.addAll(position.roles());
        agencies.retainAll(position.agencies());
        agencies.addAll(position.agencies());
        if (position.active()) {
            activate();
        } else {
            deactivate(now);
        }
    }

    /** Name, roles, agencies, and whether they count. */
    public StaffPosition position() {
        return new StaffPosition(name, staffRoles, agencies, active());
    }

    /** Whether the account can manage the others. */
    public boolean administers() {
        return active() && staffRoles.contains(StaffRole.EXAM_ADMINISTRATOR);
    }

    public String username() {
        return username;
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    protected Set<String> grantableRoles() {
        return staffRoles.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Codes of the agencies that a reviewer is scoped to; none means all. */
    public Set<String> agencies() {
        return Set.copyOf(agencies);
    }
}
