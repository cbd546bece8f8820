package org.keju.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keju.identity.application.staff.AppointStaff.Appointment;
import org.keju.identity.domain.StaffPosition;
import org.keju.identity.domain.StaffRole;
import org.springframework.core.io.ByteArrayResource;

class StaffRosterTest {

    @Test
    void readsPeopleWithTheirRolesAndAgencies() {
        List<Appointment> roster = read("""
                staff:
                  - username: Wang.Fang
                    name: 王芳
                    roles: [REVIEWER, fee-officer]
                    agencies: ["130", "131"]
                """);

        assertThat(roster)
                .containsExactly(new Appointment(
                        "wang.fang",
                        new StaffPosition(
                                "王芳", Set.of(StaffRole.REVIEWER, StaffRole.FEE_OFFICER), Set.of("130", "131"))));
    }

    @Test
    void refusesARoleThatDoesNotExistAndAPersonWithoutAny() {
        assertThatThrownBy(() -> read("staff: [{username: a, name: 甲, roles: [EMPEROR]}]"))
                .hasStackTraceContaining("EMPEROR");
        assertThatThrownBy(() -> read("staff: [{username: a, name: 甲, roles: []}]"))
                .hasMessageContaining("has no role");
    }

    @Test
    void fileWithoutPeopleAppointsNobody() {
        assertThat(read("# nobody yet")).isEmpty();
    }

    private static List<Appointment> read(String yaml) {
        return StaffRoster.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
