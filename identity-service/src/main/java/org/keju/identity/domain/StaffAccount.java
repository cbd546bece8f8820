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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A member of staff. Some reviewers are scoped to the one agency whose candidates they may see. */
@Entity
@DiscriminatorValue("STAFF")
public class StaffAccount extends Account {

    private String username;

    @Column(name = "staff_name")
    private String name;

    @Column(name = "agency_code")
    private @Nullable String agency;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role", columnDefinition = "varchar(30)")
    @Enumerated(EnumType.STRING)
    private Set<StaffRole> staffRoles;

    @SuppressWarnings("NullAway.Init")
    protected StaffAccount() {}

    private StaffAccount(
            UUID id,
            String username,
            String name,
            @Nullable String agency,
            Set<StaffRole> roles,
            PasswordHash passwordHash,
            Instant now) {
        super(id, passwordHash, true, now);
        this.username = username;
        this.name = name;
        this.agency = agency;
        this.staffRoles = EnumSet.copyOf(roles);
    }

    /** Takes somebody on, with a password that is good for the first log-in. */
    public static StaffAccount appoint(
            UUID id,
            String username,
            String name,
            @Nullable String agency,
            Set<StaffRole> roles,
            PasswordHash oneTimePassword,
            Instant now) {
        return new StaffAccount(id, username, name, agency, roles, oneTimePassword, now);
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

    public Optional<String> agency() {
        return Optional.ofNullable(agency);
    }
}
