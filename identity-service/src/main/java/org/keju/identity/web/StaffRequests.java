package org.keju.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keju.identity.domain.StaffPosition;
import org.keju.identity.domain.StaffRole;

/** What administrators send. Each act has its reason, which the security log keeps. */
final class StaffRequests {

    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_AGENCIES = 50;
    private static final String AGENCY = "[0-9A-Za-z_-]{1,30}";

    private StaffRequests() {}

    record Appoint(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{2,39}")
            String username,

            @NotBlank @Size(max = LONGEST_NAME) String name,
            @NotEmpty Set<@NotNull StaffRole> roles,
            @Nullable @Size(max = MOST_AGENCIES) Set<@NotNull @Pattern(regexp = AGENCY) String> agencies,
            @NotBlank @Size(max = LONGEST_REASON) String reason) {

        StaffPosition position() {
            return new StaffPosition(name.strip(), roles, orNone(agencies));
        }
    }

    record Change(
            long version,
            @NotBlank @Size(max = LONGEST_NAME) String name,
            @NotEmpty Set<@NotNull StaffRole> roles,
            @Nullable @Size(max = MOST_AGENCIES) Set<@NotNull @Pattern(regexp = AGENCY) String> agencies,
            boolean active,
            @NotBlank @Size(max = LONGEST_REASON) String reason) {

        StaffPosition position() {
            return new StaffPosition(name.strip(), roles, orNone(agencies), active);
        }
    }

    record Reason(@NotBlank @Size(max = LONGEST_REASON) String reason) {}

    private static Set<String> orNone(@Nullable Set<String> agencies) {
        return agencies == null ? Set.of() : agencies;
    }
}
